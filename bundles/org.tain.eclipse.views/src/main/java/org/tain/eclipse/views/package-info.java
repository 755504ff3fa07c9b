/** The views of a model and of its runs. */
package org.tain.eclipse.views;
