/** A network computed the slow and obvious way, one neuron and one synapse at a time, to hold generated code against. */
package org.tain.compiler.reference;
