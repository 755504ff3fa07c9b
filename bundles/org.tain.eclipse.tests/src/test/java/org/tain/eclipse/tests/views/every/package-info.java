/** What every view of Tain has in common: toolbar, copy and export, keyboard, what is left behind when it closes. */
package org.tain.eclipse.tests.views.every;
