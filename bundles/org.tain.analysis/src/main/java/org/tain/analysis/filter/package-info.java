/** The receptive fields that a layer has learned: what is known of each neuron, their figure, and one neuron's own. */
package org.tain.analysis.filter;
