/** What every workbench test stands on: a fresh project, an empty log, no leaked resources, waits that are bounded. */
package org.tain.eclipse.tests.workbench;
