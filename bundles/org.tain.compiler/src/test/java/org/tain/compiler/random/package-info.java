/** Random models: generated code against the interpreter, whatever the language can say. */
package org.tain.compiler.random;
