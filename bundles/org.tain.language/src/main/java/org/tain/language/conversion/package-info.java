/** From the text of a token to its value and back. */
package org.tain.language.conversion;
