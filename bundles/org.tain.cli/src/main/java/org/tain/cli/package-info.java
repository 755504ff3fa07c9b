/** The {@code tain} command. */
package org.tain.cli;
