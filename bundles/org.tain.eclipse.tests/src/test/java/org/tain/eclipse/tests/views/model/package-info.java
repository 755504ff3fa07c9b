/** Tests of the views of the edited model. */
package org.tain.eclipse.tests.views.model;
