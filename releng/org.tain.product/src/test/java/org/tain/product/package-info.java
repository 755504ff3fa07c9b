/** What a built product must hold, and how its start script behaves. */
package org.tain.product;
