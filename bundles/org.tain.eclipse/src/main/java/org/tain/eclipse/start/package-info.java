/** What the start script asks of the workbench: the folder that was named on its command line. */
package org.tain.eclipse.start;
