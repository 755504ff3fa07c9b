/** Drives a network through a training or a simulation and writes the run folder. */
package org.tain.runtime.training;
