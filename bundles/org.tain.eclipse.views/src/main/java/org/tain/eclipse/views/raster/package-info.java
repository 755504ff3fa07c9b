/** The view of the spikes of one presentation or simulation. */
package org.tain.eclipse.views.raster;
