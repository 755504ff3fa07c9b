/**
 * Writes a network as a script for the simulator Brian 2: one emitter for each construct, from the network before any Java is
 * written.
 */
package org.tain.compiler.export.brian2;
