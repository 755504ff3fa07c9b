/** Which lines of a model can be folded away, and how a selection grows. */
package org.tain.language.ide.folding;
