/** The standard library as files that an editor can open. */
package org.tain.language.ide.library;
