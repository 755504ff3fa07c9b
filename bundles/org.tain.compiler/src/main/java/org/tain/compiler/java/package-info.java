/** Compiles generated Java in memory with the running JDK's own compiler. */
package org.tain.compiler.java;
