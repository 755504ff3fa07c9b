/** How the measures of several trainings go, in panels that can be zoomed and read. */
package org.tain.analysis.training;
