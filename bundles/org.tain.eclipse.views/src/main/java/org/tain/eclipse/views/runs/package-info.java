/** The Runs view: every run of the workspace and of chosen folders, and what can be done with them. */
package org.tain.eclipse.views.runs;
