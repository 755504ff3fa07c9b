/** The colours of a model's text: of its words at once, of their meanings as soon as the server tells them. */
package org.tain.eclipse.editor.presentation;
