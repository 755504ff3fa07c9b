/** Watching and reading of run folders, off the UI thread, for every view. */
package org.tain.eclipse.views.run;
