/** What is said of the word under the mouse: declaration, unit, value, meaning, documentation. */
package org.tain.language.ide.hover;
