/** The network of the model that is being edited, for whoever shows it. */
package org.tain.eclipse.model;
