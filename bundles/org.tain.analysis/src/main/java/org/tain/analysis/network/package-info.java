/** Places the populations of a network in layers and routes the projections between them. */
package org.tain.analysis.network;
