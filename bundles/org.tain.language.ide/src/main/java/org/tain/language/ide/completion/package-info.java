/** What could stand at the cursor: names in scope, quantities of fitting dimension, words, and templates of every construct. */
package org.tain.language.ide.completion;
