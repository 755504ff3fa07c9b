/** The views Training, Raster and Reconstructions. */
package org.tain.eclipse.tests.views.curves;
