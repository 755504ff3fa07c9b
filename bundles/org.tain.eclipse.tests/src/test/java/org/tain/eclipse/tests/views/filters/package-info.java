/** Tests of the Filters and the Runs view with small runs that they make. */
package org.tain.eclipse.tests.views.filters;
