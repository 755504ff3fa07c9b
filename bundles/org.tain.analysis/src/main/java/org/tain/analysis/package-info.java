/** Figures and reports of a run folder. Set {@code java.awt.headless} to true where there is no display. */
package org.tain.analysis;
