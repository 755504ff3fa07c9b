/** Which names can be used where. */
package org.tain.language.scoping;
