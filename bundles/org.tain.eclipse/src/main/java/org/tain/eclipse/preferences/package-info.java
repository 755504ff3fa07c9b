/** What a user can set once for all projects and runs. */
package org.tain.eclipse.preferences;
