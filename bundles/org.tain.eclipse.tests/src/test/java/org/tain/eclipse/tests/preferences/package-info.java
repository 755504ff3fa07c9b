/** What can be set once and for all. */
package org.tain.eclipse.tests.preferences;
