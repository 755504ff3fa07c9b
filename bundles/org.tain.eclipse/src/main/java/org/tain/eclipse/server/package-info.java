/** The language server in process: started in the background, fed with the workspace and the open models. */
package org.tain.eclipse.server;
