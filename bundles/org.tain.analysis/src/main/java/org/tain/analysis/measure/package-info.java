/** What is computed from weights and samples before it is drawn. */
package org.tain.analysis.measure;
