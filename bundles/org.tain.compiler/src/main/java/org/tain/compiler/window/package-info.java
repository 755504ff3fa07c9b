/** What a rule does to a weight, found from its definition: one synapse event by event, and the window of a pair. */
package org.tain.compiler.window;
