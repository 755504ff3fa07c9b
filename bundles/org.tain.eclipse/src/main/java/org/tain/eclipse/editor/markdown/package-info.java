/** Markdown as the server writes it, shown without a browser. */
package org.tain.eclipse.editor.markdown;
