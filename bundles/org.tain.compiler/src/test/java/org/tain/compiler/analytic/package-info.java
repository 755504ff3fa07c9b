/** Generated code against closed forms, quadratures and published values. */
package org.tain.compiler.analytic;
