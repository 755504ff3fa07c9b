/** Where in a model the name under the cursor occurs. */
package org.tain.language.ide.occurrences;
