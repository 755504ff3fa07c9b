/** Passes over the intermediate representation, each a function that leaves what it was given as it was. */
package org.tain.compiler.pass;
