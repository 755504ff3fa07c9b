/** Projects, what is generated into them, and the wizards that make them. */
package org.tain.eclipse.tests.project;
