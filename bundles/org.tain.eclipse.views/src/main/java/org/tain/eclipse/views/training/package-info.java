/** The view of the measures over the training of one or several runs. */
package org.tain.eclipse.views.training;
