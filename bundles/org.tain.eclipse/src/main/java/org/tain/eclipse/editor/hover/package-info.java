/** What a name stands for, shown where the pointer rests. */
package org.tain.eclipse.editor.hover;
