/** Turns a network into the text of one readable Java class; decides nothing numerical. */
package org.tain.compiler.emit;
