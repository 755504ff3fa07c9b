/** The declarations of a model: outline, quick outline, from one to the next. */
package org.tain.eclipse.editor.symbols;
