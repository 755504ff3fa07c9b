/** The figures of a run, one class each: its factory reads the data, its painter draws them. */
package org.tain.analysis.figure;
