/** Lines that can be folded away. */
package org.tain.eclipse.editor.folding;
