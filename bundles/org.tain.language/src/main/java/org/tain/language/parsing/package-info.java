/** What the generated parser cannot do by itself. */
package org.tain.language.parsing;
