/** The perspective, the first steps, and everything that the bundles contribute. */
package org.tain.eclipse.tests.perspective;
