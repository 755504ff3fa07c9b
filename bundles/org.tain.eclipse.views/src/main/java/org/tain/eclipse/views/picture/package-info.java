/** What every view of figures shares: the canvas that shows one, its toolbar and the view around them. */
package org.tain.eclipse.views.picture;
