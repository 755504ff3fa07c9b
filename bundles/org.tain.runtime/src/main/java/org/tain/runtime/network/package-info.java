/** What a generated simulator is made of: spike trains, live arrays, and the few loops that are worth sharing. */
package org.tain.runtime.network;
