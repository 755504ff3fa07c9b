/** What each word of a model is, for those who colour it: semantic tokens whole, in part and as changes. */
package org.tain.language.ide.highlight;
