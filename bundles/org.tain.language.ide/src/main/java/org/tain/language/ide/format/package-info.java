/** Lays out a model or some of its lines. */
package org.tain.language.ide.format;
