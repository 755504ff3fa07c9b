/** The compiler as others see it: a loaded model goes in, a simulator that runs comes out. */
package org.tain.compiler;
