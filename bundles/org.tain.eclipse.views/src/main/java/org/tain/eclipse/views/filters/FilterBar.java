package org.tain.eclipse.views.filters;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tain.analysis.figure.Roles;
import org.tain.analysis.filter.LearnedFields;
import org.tain.analysis.filter.UnitFilter;
import org.tain.analysis.filter.UnitMeasure;
import org.tain.analysis.filter.UnitOrder;
import org.tain.runtime.UserError;

/** What stands above the filters: the layer where there are several, by what to sort, and which neurons. */
final class FilterBar {
    private static final String CONDITIONS = "Show only the neurons that fulfil conditions, separated by commas, such as "
            + "norm_W > 20, spikes > 0; numbers and ranges such as 0-99 are indices.\nKnown of each neuron: ";

    private final Composite body;
    private final Combo layer;
    private final Combo sort;
    private final Button descending;
    private final Text filter;
    private final Consumer<String> wrong;
    private final Runnable changed;
    private List<Roles> layers = List.of();
    private List<UnitMeasure> measures = List.of();
    private LearnedFields fields;
    private boolean silent;
    private UnitOrder order = UnitOrder.BY_INDEX;

    /**
     * The controls.
     *
     * @param wrong told what is wrong with the conditions; the empty text if nothing is
     * @param changed called when the user chose something else
     */
    FilterBar(Composite parent, Consumer<String> wrong, Runnable changed) {
        this.wrong = wrong;
        this.changed = changed;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 3).spacing(6, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        layer = new Combo(body, SWT.READ_ONLY);
        layer.setToolTipText("The layer whose filters are shown");
        layer.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().exclude(true).applyTo(layer);
        layer.setVisible(false);
        new Label(body, SWT.NONE).setText("Sort by");
        sort = new Combo(body, SWT.READ_ONLY);
        sort.setToolTipText("What the neurons are sorted by; those without a value come last");
        sort.setItems("index");
        sort.select(0);
        descending = new Button(body, SWT.CHECK);
        descending.setText("descending");
        descending.setToolTipText("The largest first");
        filter = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        filter.setMessage("filter, such as norm_W > 20, 0-99");
        filter.setToolTipText(CONDITIONS + "index.");
        GridDataFactory.fillDefaults().grab(true, false).minSize(60, SWT.DEFAULT).hint(120, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER).applyTo(filter);
        sort.addListener(SWT.Selection, event -> choose());
        descending.addListener(SWT.Selection, event -> choose());
        filter.addListener(SWT.Modify, event -> choose());
    }

    private void choose() {
        if (silent) {
            return;
        }
        UnitFilter conditions = order.filter();
        String fault = "";
        try {
            UnitFilter typed = UnitFilter.of(filter.getText());
            if (fields != null) {
                typed.of(fields);
            }
            conditions = typed;
        } catch (UserError e) {
            fault = e.getMessage();
        }
        wrong.accept(fault);
        UnitOrder chosen = new UnitOrder(measure(), descending.getSelection(), conditions);
        if (!chosen.equals(order)) {
            order = chosen;
            changed.run();
        }
    }

    private String measure() {
        int at = sort.getSelectionIndex();
        return at >= 0 && at < measures.size() ? measures.get(at).name() : order.measure();
    }

    /** The order that the user chose. */
    UnitOrder order() {
        return order;
    }

    /** Sets the order without telling. */
    void setOrder(UnitOrder chosen) {
        silent = true;
        descending.setSelection(chosen.descending());
        filter.setText(chosen.filter().text());
        silent = false;
        order = chosen;
    }

    /** The chosen forward projection; empty for the first. */
    String projection() {
        int at = layer.getSelectionIndex();
        return at >= 0 && at < layers.size() ? layers.get(at).forward() : "";
    }

    /** What is shown, and what can be. */
    void setSeen(FilterSource.Seen seen) {
        fields = seen.fields();
        if (!seen.roles().equals(layers)) {
            layers = seen.roles();
            layer.setItems(layers.stream().map(roles -> roles.code() + " (" + roles.forward() + ")")
                    .toArray(String[]::new));
            layer.select(layers.indexOf(fields.roles()));
            boolean several = layers.size() > 1;
            layer.setVisible(several);
            ((GridData) layer.getLayoutData()).exclude = !several;
            body.getParent().layout(true, true);
        }
        List<String> titles = fields.measures().stream().map(UnitMeasure::title).toList();
        measures = fields.measures();
        int at = measures.stream().map(UnitMeasure::name).toList().indexOf(order.measure());
        if (!titles.equals(List.of(sort.getItems()))) {
            sort.setItems(titles.toArray(String[]::new));
            filter.setToolTipText(CONDITIONS
                    + String.join(", ", measures.stream().map(UnitMeasure::name).toList()) + ".");
            body.layout(true);
        }
        sort.select(Math.max(0, at));
    }
}
