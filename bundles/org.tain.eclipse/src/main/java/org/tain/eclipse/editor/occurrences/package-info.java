/** The places that name what the caret is on. */
package org.tain.eclipse.editor.occurrences;
