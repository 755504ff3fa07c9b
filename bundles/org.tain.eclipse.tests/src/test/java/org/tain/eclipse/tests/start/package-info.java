/** The folder that the start script names. */
package org.tain.eclipse.tests.start;
