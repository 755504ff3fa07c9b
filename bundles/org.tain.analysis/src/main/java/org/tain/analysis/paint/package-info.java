/** Type, colours, axes and the canvas that every figure is painted on, and the PNG and SVG files. */
package org.tain.analysis.paint;
