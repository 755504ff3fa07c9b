/** Ways out of problems: beside the text, at the pointer and in the Problems view. */
package org.tain.eclipse.editor.fixes;
