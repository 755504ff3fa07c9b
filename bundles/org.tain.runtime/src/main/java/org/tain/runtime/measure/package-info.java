/** Measures of what a network does, summed over blocks of presentations. */
package org.tain.runtime.measure;
