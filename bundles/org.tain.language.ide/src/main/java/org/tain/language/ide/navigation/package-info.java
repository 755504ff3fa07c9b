/** From a name to its declaration and to everything that uses it, in all files. */
package org.tain.language.ide.navigation;
