/** What the language server of Tain answers beyond that of Xtext. */
package org.tain.language.ide.protocol;
