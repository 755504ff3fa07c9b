/** The one set-up of the language that everything in the workbench shares. */
package org.tain.eclipse.language;
