/** The folder of a run and the file in it that says what ran, with what, and how it ended. */
package org.tain.runtime.run;
