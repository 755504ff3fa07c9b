/** From a name to where it is declared, in any file. */
package org.tain.eclipse.editor.navigation;
