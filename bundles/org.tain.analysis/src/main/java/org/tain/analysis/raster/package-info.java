/** The spikes of one presentation or simulation, with bouts and recorded states, to be zoomed and read. */
package org.tain.analysis.raster;
