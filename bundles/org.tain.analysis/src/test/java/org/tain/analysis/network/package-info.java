/** Tests of the layout of networks. */
package org.tain.analysis.network;
