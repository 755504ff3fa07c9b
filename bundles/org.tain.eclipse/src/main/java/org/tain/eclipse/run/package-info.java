/** Runs in the workbench: starting them, following them, and which of them the views show. */
package org.tain.eclipse.run;
