/** Ways out of what the checker says: changes of the text after which it no longer says it. */
package org.tain.language.ide.fix;
