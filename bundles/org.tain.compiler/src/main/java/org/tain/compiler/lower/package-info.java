/** From the checked EMF model to the intermediate representation: names resolved, values in base units, times in steps. */
package org.tain.compiler.lower;
