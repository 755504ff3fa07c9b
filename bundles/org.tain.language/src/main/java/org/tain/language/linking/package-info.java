/** What the names of a text mean. */
package org.tain.language.linking;
