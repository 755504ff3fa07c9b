/** When the editor's commands and keys hold: while an editor of a model is active. */
package org.tain.eclipse.editor.commands;
