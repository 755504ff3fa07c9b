/** The Tain perspective and the first steps of a newcomer. */
package org.tain.eclipse.perspective;
