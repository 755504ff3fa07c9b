/** What every adapter of the editor uses: which model a viewer shows, and how to come back to the screen. */
package org.tain.eclipse.editor;
