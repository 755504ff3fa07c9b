/**
 * The reference interpreter: runs a network from its intermediate representation as it is before any pass, in double
 * precision, sentence by sentence as the language's reference puts it. Slow, and meant to be: it shares no step, no
 * solver and no learning with the generated code that it is held against.
 */
package org.tain.compiler.interpret;
