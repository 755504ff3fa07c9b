/** The view of the fixed stimuli and their reconstructions. */
package org.tain.eclipse.views.reconstructions;
