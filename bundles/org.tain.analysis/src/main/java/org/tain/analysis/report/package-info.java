/** The parts of the page that tells of a run. */
package org.tain.analysis.report;
