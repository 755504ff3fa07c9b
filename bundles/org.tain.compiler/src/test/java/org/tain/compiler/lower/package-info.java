/** Tests of the way from a model's text to the network. */
package org.tain.compiler.lower;
