/** The language server, in the process of whoever makes one. */
package org.tain.language.ide.server;
