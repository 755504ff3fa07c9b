/** From a file to a checked model, outside any workbench. */
package org.tain.compiler.load;
