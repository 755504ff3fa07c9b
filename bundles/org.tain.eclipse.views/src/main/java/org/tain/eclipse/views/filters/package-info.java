/** The Filters view: the receptive fields that a layer has learned, through the training, and each neuron in detail. */
package org.tain.eclipse.views.filters;
