/** The pictures that stand for the parts of a network. */
package org.tain.eclipse.editor.icons;
