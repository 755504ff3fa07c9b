/** The views of the model that is being edited: its network and its plasticity. */
package org.tain.eclipse.views.model;
