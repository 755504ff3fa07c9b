package org.tain.eclipse.editor.completion;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Leads from place to place of an inserted snippet with the tab key. */
final class FillIn {
    private FillIn() {
    }

    /**
     * Starts the tour, if the snippet has places.
     *
     * @param start where the snippet's text now stands
     * @return what to select
     */
    static IRegion start(ITextViewer viewer, Snippet snippet, int start) throws BadLocationException {
        List<Snippet.Stop> places = snippet.stops().stream().filter(stop -> stop.number() > 0).toList();
        int end = start + snippet.stops().stream().filter(stop -> stop.number() == 0).findFirst()
                .map(Snippet.Stop::offset).orElse(snippet.text().length());
        if (places.isEmpty()) {
            return new Region(end, 0);
        }
        LinkedModeModel model = new LinkedModeModel();
        groups(viewer.getDocument(), places, start).forEach((number, group) -> add(model, group));
        model.forceInstall();
        LinkedModeUI tour = new EditorLinkedModeUI(model, viewer);
        tour.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
        tour.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        tour.enter();
        return tour.getSelectedRegion();
    }

    private static void add(LinkedModeModel model, LinkedPositionGroup group) {
        try {
            model.addGroup(group);
        } catch (BadLocationException e) {
            throw new IllegalStateException("the places of a snippet lie in the text that it was inserted into", e);
        }
    }

    private static Map<Integer, LinkedPositionGroup> groups(IDocument document, List<Snippet.Stop> places, int start)
            throws BadLocationException {
        Map<Integer, LinkedPositionGroup> groups = new LinkedHashMap<>();
        List<Snippet.Stop> ordered = places.stream().sorted(Comparator.comparingInt(Snippet.Stop::number)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Snippet.Stop stop = ordered.get(i);
            groups.computeIfAbsent(stop.number(), number -> new LinkedPositionGroup())
                    .addPosition(position(document, stop, start + stop.offset(), i));
        }
        return groups;
    }

    private static LinkedPosition position(IDocument document, Snippet.Stop stop, int offset, int turn) {
        if (stop.choices().isEmpty()) {
            return new LinkedPosition(document, offset, stop.length(), turn);
        }
        ICompletionProposal[] choices = stop.choices().stream()
                .map(choice -> new CompletionProposal(choice, offset, stop.length(), choice.length()))
                .toArray(ICompletionProposal[]::new);
        return new ProposalPosition(document, offset, stop.length(), turn, choices);
    }
}
