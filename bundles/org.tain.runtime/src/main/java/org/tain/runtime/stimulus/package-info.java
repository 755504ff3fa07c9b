/**
 * What a driven layer is shown: sets of pictures, digits or arrays, prepared by small steps and drawn one per
 * presentation.
 */
package org.tain.runtime.stimulus;
