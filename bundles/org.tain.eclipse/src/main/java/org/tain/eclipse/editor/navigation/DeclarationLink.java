package org.tain.eclipse.editor.navigation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tain.eclipse.editor.EditedModel;
import org.tain.eclipse.editor.Screen;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;

/** A name as a link to its declaration, which the server has been asked for and may not have told yet. */
record DeclarationLink(ITextViewer viewer, OpenModel model, int version, IRegion name,
        CompletableFuture<List<Location>> places) implements IHyperlink {

    /** Asks for the declaration of a name. */
    static DeclarationLink ask(ITextViewer viewer, OpenModel model, IRegion name) {
        Position position = Places.position(model.document(), name.getOffset());
        CompletableFuture<List<Location>> places = model
                .ask((service, me) -> service.definition(new DefinitionParams(me, position)))
                .thenApply(answer -> answer == null || answer.isRight()
                        ? List.<Location>of()
                        : List.<Location>copyOf(answer.getLeft()));
        return new DeclarationLink(viewer, model, model.version(), name, places);
    }

    /** Whether this still is the answer for a name. */
    boolean isAbout(OpenModel other, IRegion word) {
        return model == other && model.isCurrent(version) && name.equals(word) && !places.isCompletedExceptionally();
    }

    /** Whether the server has said that there is no declaration. */
    boolean leadsNowhere() {
        return places.isDone() && !places.isCompletedExceptionally() && places.join().isEmpty();
    }

    @Override
    public void open() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        places.thenAccept(found -> Screen.later(viewer, () -> go(page, found)));
    }

    private void go(IWorkbenchPage page, List<Location> found) {
        if (found.isEmpty()) {
            EditedModel.of(page.getActiveEditor())
                    .ifPresent(edited -> edited.say("What the caret is on is declared nowhere; put it on a name."));
        } else if (found.size() == 1) {
            ShownPlace.open(page, found.getFirst());
        } else {
            PlaceMenu.open(viewer.getTextWidget(), found, place -> ShownPlace.open(page, place));
        }
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return name;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return "Open Declaration";
    }
}
