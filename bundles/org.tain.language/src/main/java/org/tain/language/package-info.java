/** The Tain language: how it is set up, with and without a workbench. */
package org.tain.language;
