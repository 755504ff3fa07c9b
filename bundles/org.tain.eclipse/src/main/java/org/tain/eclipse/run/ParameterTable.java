package org.tain.eclipse.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The parameters of a model, each with its unit, its value in the model, and the value that it is to have in a run. */
final class ParameterTable {
    private final TableViewer viewer;
    private final Runnable changed;
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Makes the table.
     *
     * @param changed called at every key while a value is typed
     */
    ParameterTable(Composite parent, Runnable changed) {
        this.changed = changed;
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "Parameter", 3, ModelFacts.Parameter::name);
        column(layout, "Unit", 1, ModelFacts.Parameter::unit);
        column(layout, "In the model", 2, ModelFacts.Parameter::declared);
        column(layout, "In this run", 2, parameter -> values.getOrDefault(parameter.name(), ""))
                .setEditingSupport(new ValueEditing());
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight,
            Function<ModelFacts.Parameter, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ModelFacts.Parameter) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String doc = ((ModelFacts.Parameter) element).doc();
                return doc.isEmpty() ? null : doc;
            }
        });
        return column;
    }

    /** The part of a layout that it takes. */
    Composite control() {
        return viewer.getTable().getParent();
    }

    /** Shows parameters; values of others are kept, for the model may only be broken for a moment. */
    void show(List<ModelFacts.Parameter> parameters) {
        if (!parameters.equals(viewer.getInput())) {
            viewer.setInput(parameters);
        }
    }

    void values(Map<String, String> given) {
        values.clear();
        values.putAll(given);
        viewer.refresh();
    }

    /** What differs from the model. */
    Map<String, String> values() {
        return Map.copyOf(values);
    }

    private void set(String name, String text) {
        if (text.isBlank()) {
            values.remove(name);
        } else {
            values.put(name, text.strip());
        }
    }

    private final class ValueEditing extends EditingSupport {
        private final TextCellEditor editor = new TextCellEditor(ParameterTable.this.viewer.getTable());
        private ModelFacts.Parameter edited;

        ValueEditing() {
            super(ParameterTable.this.viewer);
            ((Text) editor.getControl()).addModifyListener(event -> {
                if (edited != null && editor.isActivated()) {
                    set(edited.name(), ((Text) editor.getControl()).getText());
                    changed.run();
                }
            });
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            edited = (ModelFacts.Parameter) element;
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return values.getOrDefault(((ModelFacts.Parameter) element).name(), "");
        }

        @Override
        protected void setValue(Object element, Object value) {
            set(((ModelFacts.Parameter) element).name(), (String) value);
            getViewer().update(element, null);
            changed.run();
        }
    }
}
