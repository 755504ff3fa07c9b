/** What is said of text that the grammar or the names do not know. */
package org.tain.language.messages;
