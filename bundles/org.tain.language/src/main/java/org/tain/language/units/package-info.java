/** Physical dimensions, units with their prefixes, and quantities in exact decimals. */
package org.tain.language.units;
