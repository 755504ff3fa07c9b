/**
 * The files of a run: HDF5 with weights, samples, rasters, states and checkpoints, and the growing table of measures.
 */
package org.tain.runtime.record;
