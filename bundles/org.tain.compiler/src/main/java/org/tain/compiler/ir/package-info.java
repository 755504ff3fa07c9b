/**
 * The immutable intermediate representation of a network: equations, events and traces, every quantity in base units
 * (ms, mV, nA).
 */
package org.tain.compiler.ir;
