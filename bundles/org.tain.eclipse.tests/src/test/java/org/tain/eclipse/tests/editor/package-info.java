/** Writing a model in the editor: one test per feature. */
package org.tain.eclipse.tests.editor;
