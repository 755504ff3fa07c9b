package org.tain.eclipse.views.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The list of runs as a table whose rows are made when they are seen. It sorts by the column that was clicked, filters by
 * words, and keeps the selection while runs come and go.
 */
final class RunTable {
    private static final int BAR = 3;
    private static final int MEASURED = 200;
    private static final int WIDEST = 320;
    private static final int BESIDE = 16;
    private static final int SIGN = 20;
    /** The shown runs are written in bold. */
    private static final double BOLD = 1.15;
    private final Table table;
    private final LocalResourceManager images;
    private List<RunEntry> entries = List.of();
    private List<RunEntry> rows = List.of();
    private List<RunColumn> columns = List.of();
    private List<String> measures = RunColumns.USUAL;
    private Set<Path> marked = Set.of();
    private String filter = "";
    private String sorted = RunColumns.STARTED;
    private boolean descending = true;
    private Consumer<RunEntry> onOpen = run -> {
    };

    RunTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        images = new LocalResourceManager(JFaceResources.getResources(), table);
        table.addListener(SWT.SetData, event -> {
            // rows that are just being removed are asked for too
            if (event.index >= 0 && event.index < rows.size()) {
                fill((TableItem) event.item, rows.get(event.index));
            }
        });
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> selection().stream().findFirst().ifPresent(onOpen));
        table.addListener(SWT.MouseMove, event -> point(event.x, event.y));
    }

    Table control() {
        return table;
    }

    /** Called with the run that is opened by a double click or Enter. */
    void onOpen(Consumer<RunEntry> listener) {
        onOpen = listener;
    }

    /** The runs there are now. */
    void setEntries(List<RunEntry> found) {
        entries = found;
        show();
    }

    /** All runs, whatever the filter. */
    List<RunEntry> entries() {
        return entries;
    }

    /** The runs that the filter lets through, in their order. */
    List<RunEntry> rows() {
        return rows;
    }

    List<RunColumn> columns() {
        return columns;
    }

    /** The measures that get a column. */
    List<String> measures() {
        return measures;
    }

    void setMeasures(List<String> names) {
        measures = List.copyOf(names);
        show();
    }

    /** Only runs with all these words somewhere in their texts. */
    void setFilter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
        show();
    }

    /** Which runs the other views show. */
    void setMarked(List<Path> shown) {
        marked = new HashSet<>(shown);
        table.clearAll();
    }

    String sorted() {
        return sorted;
    }

    boolean isDescending() {
        return descending;
    }

    void sort(String column, boolean down) {
        sorted = column;
        descending = down;
        show();
    }

    /** The selected runs, in the order of the table. */
    List<RunEntry> selection() {
        return Arrays.stream(table.getSelectionIndices()).sorted().filter(i -> i < rows.size()).mapToObj(rows::get)
                .toList();
    }

    /** The columns in the order in which the user sees them. */
    private List<RunColumn> seen() {
        return Arrays.stream(table.getColumnOrder()).mapToObj(columns::get).toList();
    }

    /** The list as a figure. */
    RunSheet sheet() {
        return new RunSheet(seen(), rows);
    }

    /** The selected lines below the titles, tabs between the columns. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", seen().stream().map(RunColumn::title).toList()));
        for (RunEntry run : selection()) {
            lines.add(String.join("\t", seen().stream().map(column -> column.text().apply(run)).toList()));
        }
        return String.join("\n", lines);
    }

    /** Selects runs by their folders. */
    void select(Set<Path> paths) {
        table.deselectAll();
        for (int i = 0; i < rows.size(); i++) {
            if (paths.contains(rows.get(i).path())) {
                table.select(i);
            }
        }
    }

    private void show() {
        List<RunColumn> wanted = RunColumns.of(entries, measures);
        boolean otherColumns = !ids(wanted).equals(ids(columns));
        columns = wanted;
        if (otherColumns) {
            makeColumns();
        }
        List<RunEntry> before = rows;
        rows = arranged();
        boolean samePlaces = !otherColumns && paths(before).equals(paths(rows));
        if (samePlaces) {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(before.get(i))) {
                    table.clear(i);
                }
            }
            return;
        }
        Set<Path> selected = new HashSet<>();
        Arrays.stream(table.getSelectionIndices()).filter(i -> i < before.size()).mapToObj(before::get)
                .forEach(run -> selected.add(run.path()));
        table.setItemCount(rows.size());
        table.clearAll();
        select(selected);
    }

    private static List<String> ids(List<RunColumn> columns) {
        return columns.stream().map(RunColumn::id).toList();
    }

    private static List<Path> paths(List<RunEntry> runs) {
        return runs.stream().map(RunEntry::path).toList();
    }

    private List<RunEntry> arranged() {
        Function<RunEntry, Comparable<?>> key = columns.stream().filter(column -> column.id().equals(sorted)).findFirst()
                .map(RunColumn::key).orElse(RunEntry::name);
        return entries.stream().filter(this::passes).map(run -> new Keyed(run, key.apply(run)))
                .sorted(descending ? Keyed.DOWN : Keyed.UP).map(Keyed::run).toList();
    }

    /** A run with what it is sorted by; what is no number comes last either way. */
    private record Keyed(RunEntry run, Comparable<?> key) {
        private static final Comparator<Keyed> NUMBERS = Comparator.comparing(Keyed::isNaN);
        private static final Comparator<Keyed> UP = NUMBERS.thenComparing(Keyed::compare).thenComparing(Keyed::path);
        private static final Comparator<Keyed> DOWN = NUMBERS.thenComparing((one, other) -> compare(other, one))
                .thenComparing(Keyed::path);

        private boolean isNaN() {
            return key.equals(Double.NaN);
        }

        private Path path() {
            return run.path();
        }

        /** All keys of a column are of one class. */
        @SuppressWarnings("unchecked")
        private static int compare(Keyed one, Keyed other) {
            return ((Comparable<Object>) one.key).compareTo(other.key);
        }
    }

    private boolean passes(RunEntry run) {
        if (filter.isEmpty()) {
            return true;
        }
        StringBuilder texts = new StringBuilder();
        columns.forEach(column -> texts.append(column.text().apply(run)).append(' '));
        run.parameters().forEach((name, value) -> texts.append(name).append('=').append(value).append(' '));
        String all = texts.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(filter.split("\\s+")).allMatch(all::contains);
    }

    private void makeColumns() {
        table.setRedraw(false);
        // columns of an empty table are made quickly; those of a full one move every row
        table.setItemCount(0);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        double letter = letterWidth();
        for (RunColumn column : columns) {
            TableColumn made = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setToolTipText("Sort by " + column.title());
            made.setWidth(width(column, letter));
            made.setMoveable(true);
            made.addListener(SWT.Selection,
                    event -> sort(column.id(), column.id().equals(sorted) ? !descending : column.right()));
        }
        table.setRedraw(true);
        showOrder();
    }

    private double letterWidth() {
        GC gc = new GC(table);
        double width = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        return width;
    }

    /** Wide enough for the texts that are there now, within reason. */
    private int width(RunColumn column, double letter) {
        int longest = entries.stream().limit(MEASURED).mapToInt(run -> column.text().apply(run).length()).max().orElse(0);
        int sign = column.id().equals(RunColumns.STATE) ? SIGN : 0;
        return Math.max(column.width(), Math.min(WIDEST, (int) (BOLD * letter * longest) + BESIDE + sign));
    }

    private void showOrder() {
        int at = ids(columns).indexOf(sorted);
        table.setSortColumn(at < 0 ? null : table.getColumn(at));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }

    private void fill(TableItem item, RunEntry run) {
        showOrder();
        item.setText(columns.stream().map(column -> column.text().apply(run)).toArray(String[]::new));
        item.setImage(ids(columns).indexOf(RunColumns.STATE), image(run.state()));
        item.setFont(marked.contains(run.path())
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                : null);
    }

    private Image image(String state) {
        return ResourceLocator.imageDescriptorFromBundle("org.tain.eclipse.views", "icons/run-" + state + ".svg")
                .map(images::get).orElse(null);
    }

    /** A thin bar under the text of a run that is not finished. */
    private void paint(Event event) {
        int at = table.indexOf((TableItem) event.item);
        if (event.index != ids(columns).indexOf(RunColumns.PROGRESS) || at < 0 || at >= rows.size()) {
            return;
        }
        RunEntry run = rows.get(at);
        if (run.run() == null || run.progress() >= 1 || !run.run().isTraining()) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(event.index);
        GC gc = event.gc;
        Color color = run.isRunning()
                ? table.getDisplay().getSystemColor(SWT.COLOR_LINK_FOREGROUND)
                : gc.getForeground();
        gc.setBackground(color);
        gc.setAlpha(50);
        gc.fillRectangle(cell.x + 4, cell.y + cell.height - BAR - 1, cell.width - 8, BAR);
        gc.setAlpha(run.isRunning() ? 255 : 140);
        gc.fillRectangle(cell.x + 4, cell.y + cell.height - BAR - 1,
                (int) Math.round((cell.width - 8) * run.progress()), BAR);
        gc.setAlpha(255);
    }

    private void point(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        int at = item == null ? -1 : table.indexOf(item);
        String text = at < 0 || at >= rows.size() ? null : RunColumns.told(rows.get(at));
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
