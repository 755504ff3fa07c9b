/** Questions to a model's text: what a type declares, what surrounds an element, what a word means where it stands. */
package org.tain.language.model;
