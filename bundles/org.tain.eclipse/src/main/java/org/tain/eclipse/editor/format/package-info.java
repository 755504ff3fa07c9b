/** The layout of a model: of the whole, of some lines, whenever it is saved. */
package org.tain.eclipse.editor.format;
