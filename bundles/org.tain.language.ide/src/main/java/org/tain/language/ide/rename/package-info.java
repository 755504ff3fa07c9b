/** Gives a name to what had another one, wherever it is used. */
package org.tain.language.ide.rename;
