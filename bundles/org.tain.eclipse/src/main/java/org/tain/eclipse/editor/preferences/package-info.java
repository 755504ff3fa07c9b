/** What a user can choose about the editor. */
package org.tain.eclipse.editor.preferences;
