/** Proposals of what to write next. */
package org.tain.eclipse.editor.completion;
