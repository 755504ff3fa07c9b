/** What the keyboard does beyond writing its characters: brackets, indentation, comments, and selecting by double click. */
package org.tain.eclipse.editor.typing;
