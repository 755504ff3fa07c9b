/** Tests of figures and reports on small runs made by the tests. */
package org.tain.analysis;
