package org.tain.eclipse.editor.rename;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tain.eclipse.editor.Screen;

/** Asks for the new name. While one types, the server says whether it may be, and what it would change. */
final class RenameDialog extends TitleAreaDialog {
    private final Renaming renaming;
    private Text name;
    private org.eclipse.swt.widgets.List files;
    private CompletableFuture<RenameChange> asked;
    private RenameChange change;

    RenameDialog(Shell parent, Renaming renaming) {
        super(parent);
        this.renaming = renaming;
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Rename");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText("&New name:");
        name = new Text(area, SWT.BORDER | SWT.SINGLE);
        name.setText(renaming.name());
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label changes = new Label(area, SWT.NONE);
        changes.setText("&Changes:");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(changes);
        files = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 80).applyTo(files);
        setTitle("Rename '" + renaming.name() + "'");
        name.addModifyListener(event -> typed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Rename", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        typed();
        name.setFocus();
    }

    private void typed() {
        drop();
        String wanted = name.getText().strip();
        if (wanted.equals(renaming.name())) {
            show(null, List.of(), null);
            return;
        }
        show(null, List.of(), null);
        CompletableFuture<RenameChange> answer = renaming.to(wanted);
        asked = answer;
        answer.whenComplete((found, failure) -> Screen.later(getShell(), () -> {
            if (asked == answer) {
                show(found, failure);
            }
        }));
    }

    private void show(RenameChange found, Throwable failure) {
        if (failure != null) {
            Renaming.refusal(failure).ifPresent(sentence -> show(null, List.of(), sentence));
        } else {
            Optional<String> objection = found.objection();
            show(objection.isEmpty() ? found : null, found.summary(), objection.orElse(null));
        }
    }

    private void show(RenameChange possible, List<String> summary, String objection) {
        change = possible;
        files.setItems(summary.toArray(String[]::new));
        setErrorMessage(objection);
        setMessage(possible == null
                ? "Type the new name."
                : "Rename changes these files at once; Undo takes it back in all of them.");
        getButton(IDialogConstants.OK_ID).setEnabled(possible != null);
    }

    private void drop() {
        if (asked != null) {
            asked.cancel(true);
        }
        asked = null;
    }

    @Override
    protected void okPressed() {
        new RenameJob(change).schedule();
        super.okPressed();
    }

    @Override
    public boolean close() {
        drop();
        return super.close();
    }
}
