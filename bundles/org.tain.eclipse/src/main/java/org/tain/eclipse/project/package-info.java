/** Tain projects: what makes one, what is generated into it, and the wizards that make it. */
package org.tain.eclipse.project;
