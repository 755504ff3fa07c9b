/** Another name for what a model declares, in every file that names it. */
package org.tain.eclipse.editor.rename;
