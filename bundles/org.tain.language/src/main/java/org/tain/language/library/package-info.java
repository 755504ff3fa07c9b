/** Neurons, synapses and rules that come with Tain, written in Tain. */
package org.tain.language.library;
