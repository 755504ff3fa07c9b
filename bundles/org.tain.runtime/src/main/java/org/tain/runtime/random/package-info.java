/** Random numbers that depend on what they are for, not on when they are drawn. */
package org.tain.runtime.random;
