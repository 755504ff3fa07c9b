/** Changes of texts as the server writes them. */
package org.tain.eclipse.editor.edits;
