/** Tests of this package. */
package org.tain.analysis.filter;
