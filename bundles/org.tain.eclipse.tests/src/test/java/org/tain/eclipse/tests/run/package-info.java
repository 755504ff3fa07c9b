/** Runs: launching them, following them, opening them. */
package org.tain.eclipse.tests.run;
