/** Every place that names what the caret is on, in the Search view. */
package org.tain.eclipse.editor.references;
