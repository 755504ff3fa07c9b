package org.tain.eclipse.editor.hover;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkedString;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import org.tain.eclipse.editor.markdown.Documentation;
import org.tain.eclipse.editor.markdown.MarkdownControl;
import org.tain.eclipse.editor.presentation.Partitions;
import org.tain.eclipse.editor.presentation.WordAt;
import org.tain.eclipse.server.OpenModel;
import org.tain.eclipse.server.Places;
import org.tain.eclipse.server.TainLanguage;

/**
 * Asks the server what stands under the pointer. The editor asks in a thread of its own, which may wait; where it asks
 * in the thread of the screen, the window opens at once and is filled when the answer comes.
 */
public final class ModelHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {
    private static final long LONGEST_WAIT_MS = 3000;

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        return document != null && IDocument.DEFAULT_CONTENT_TYPE.equals(Partitions.at(document, offset))
                ? WordAt.offset(document, offset)
                : null;
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        OpenModel model = TainLanguage.model(viewer.getDocument()).orElse(null);
        if (model == null) {
            return null;
        }
        Documentation answer = new Documentation(ask(model, region));
        if (Display.getCurrent() == null) {
            await(answer.markdown());
        }
        return answer.markdown().isDone() && answer.now().isBlank() ? null : answer;
    }

    private static CompletableFuture<String> ask(OpenModel model, IRegion region) {
        Position position = Places.position(model.document(), region.getOffset());
        return model.ask((service, me) -> service.hover(new HoverParams(me, position))).thenApply(ModelHover::markdown)
                .exceptionally(failure -> "");
    }

    private static void await(CompletableFuture<String> answer) {
        try {
            answer.get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            answer.cancel(true); // nothing to show
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String markdown(Hover hover) {
        if (hover == null || hover.getContents() == null) {
            return "";
        }
        return hover.getContents().map(
                parts -> parts.stream().map(part -> part.map(text -> text, MarkedString::getValue))
                        .collect(Collectors.joining("\n\n")),
                MarkupContent::getValue);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return MarkdownControl.creator(EditorsUI.getTooltipAffordanceString());
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Object info = getHoverInfo2(viewer, region);
        return info == null ? null : info.toString();
    }
}
