/** Tests of the package of the same name. */
package org.tain.analysis.training;
