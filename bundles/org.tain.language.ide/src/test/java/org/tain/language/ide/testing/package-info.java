/** Opens models for tests of the editor's services. */
package org.tain.language.ide.testing;
