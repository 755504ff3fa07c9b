/** Kernels of plasticity: sums over all pairs of spikes, spikes as synapses see them, changes added at the end. */
package org.tain.runtime.learning;
