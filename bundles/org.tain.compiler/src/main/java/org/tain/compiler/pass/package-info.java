/** Passes over the intermediate representation: each a pure function from network to network. */
package org.tain.compiler.pass;
