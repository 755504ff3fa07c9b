/** The layout of a model's text. */
package org.tain.language.formatting;
