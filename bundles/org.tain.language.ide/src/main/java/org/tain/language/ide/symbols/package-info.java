/** What a model declares, as a tree for outlines and as names for searches. */
package org.tain.language.ide.symbols;
