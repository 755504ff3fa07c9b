/** Reads a run folder: its JSON, CSV and HDF5 files as plain records. */
package org.tain.analysis.run;
