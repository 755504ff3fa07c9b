/** The window of a rule of learning: how one pre- and one postsynaptic spike change a weight, by their time difference. */
package org.tain.language.ide.window;
