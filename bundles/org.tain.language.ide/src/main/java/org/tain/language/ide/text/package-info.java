/** Places in a model's text: lines and columns, and which words name what. */
package org.tain.language.ide.text;
