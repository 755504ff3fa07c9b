package org.tain.language.ide.completion;

/**
 * A piece of a model to be filled in.
 *
 * @param place rule of the grammar that it begins, and the word that it begins with: {@code Layer.layer}
 * @param label how the list calls it
 * @param detail a few words beside the label
 * @param text with tab stops {@code ${1:name}}, {@code $0} the last one; inner lines are indented by four spaces a level
 */
record Template(String place, String label, String detail, String text) {
}
