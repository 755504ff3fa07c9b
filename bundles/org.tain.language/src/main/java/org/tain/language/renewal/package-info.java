/** What stays true of a text that is changed in one place, so that it need not be found out again. */
package org.tain.language.renewal;
