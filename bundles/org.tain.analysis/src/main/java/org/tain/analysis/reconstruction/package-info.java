/** The fixed stimuli and what the network gave back of them, at one point of the training or through all of it. */
package org.tain.analysis.reconstruction;
