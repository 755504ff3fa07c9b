package org.tain.eclipse.editor.references;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.tain.eclipse.server.OpenModel;

/** The search for what names the same as one place of a model; the Search view runs it in a job. */
final class ReferenceQuery implements ISearchQuery {
    private static final long LOOK_MS = 50;
    private final OpenModel model;
    private final Position position;
    private final String name;
    private final ReferenceResult result = new ReferenceResult(this);

    ReferenceQuery(OpenModel model, Position position, String name) {
        this.model = model;
        this.position = position;
        this.name = name;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        CompletableFuture<List<? extends Location>> answer = model.ask((service, me) -> service
                .references(new ReferenceParams(me, position, new ReferenceContext(true))));
        try {
            result.become(await(answer, monitor));
            return Status.OK_STATUS;
        } catch (ExecutionException e) {
            return Status.error("The references of '" + name + "' could not be found.", e.getCause());
        } catch (InterruptedException | CancellationException e) {
            return Status.CANCEL_STATUS; // stopped, or the text has changed: Run the Current Search Again asks anew
        } finally {
            answer.cancel(true);
        }
    }

    private static List<? extends Location> await(CompletableFuture<List<? extends Location>> answer,
            IProgressMonitor monitor) throws ExecutionException, InterruptedException {
        while (!monitor.isCanceled()) {
            try {
                List<? extends Location> found = answer.get(LOOK_MS, TimeUnit.MILLISECONDS);
                return found == null ? List.of() : found;
            } catch (TimeoutException e) {
                continue; // not yet; has the user stopped it?
            }
        }
        throw new OperationCanceledException();
    }

    @Override
    public String getLabel() {
        return "References of '" + name + "'";
    }

    /** What is looked for. */
    String name() {
        return name;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferenceResult getSearchResult() {
        return result;
    }
}
