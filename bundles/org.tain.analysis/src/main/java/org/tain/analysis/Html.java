package org.tain.analysis;

import java.util.List;

/** Writes a page, one line for each block; all text is escaped. */
final class Html {
    private final StringBuilder text = new StringBuilder();

    /** Text that cannot be taken for markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** Markup as it stands. */
    Html raw(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    /** A block of plain text. */
    Html block(String tag, String content) {
        return raw("<" + tag + ">" + escape(content) + "</" + tag + ">");
    }

    /** A table; the columns take the classes, which may be empty. */
    Html table(List<String> heads, List<String> classes, List<List<String>> rows) {
        raw("<table>");
        row("th", heads, classes);
        rows.forEach(row -> row("td", row, classes));
        return raw("</table>");
    }

    private void row(String tag, List<String> cells, List<String> classes) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            String kind = classes.get(i).isEmpty() ? "" : " class=\"" + classes.get(i) + "\"";
            row.append('<').append(tag).append(kind).append('>').append(escape(cells.get(i))).append("</").append(tag)
                    .append('>');
        }
        raw(row.append("</tr>").toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
