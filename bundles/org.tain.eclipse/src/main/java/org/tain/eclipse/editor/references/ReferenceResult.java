package org.tain.eclipse.editor.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.tain.eclipse.editor.icons.Icons;
import org.tain.eclipse.server.Places;

/** The lines that a {@link ReferenceQuery} has found. */
final class ReferenceResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {
    private final ReferenceQuery query;

    ReferenceResult(ReferenceQuery query) {
        this.query = query;
    }

    /** Reads the lines of the places; not in the thread of the screen. */
    void become(List<? extends Location> places) {
        Map<String, Optional<IDocument>> texts = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (Location place : places) {
            texts.computeIfAbsent(place.getUri(), ModelText::of)
                    .ifPresent(text -> matches.add(match(place, text)));
        }
        addMatches(matches.toArray(Match[]::new));
    }

    private static Match match(Location place, IDocument text) {
        IRegion region = Places.region(text, place.getRange());
        int line = place.getRange().getStart().getLine();
        return new Match(line(place.getUri(), line, text), region.getOffset(), region.getLength());
    }

    private static ReferenceLine line(String uri, int line, IDocument text) {
        try {
            IRegion whole = text.getLineInformation(line);
            String written = text.get(whole.getOffset(), whole.getLength());
            int indent = written.length() - written.stripLeading().length();
            return new ReferenceLine(uri, line + 1, whole.getOffset() + indent, written.strip());
        } catch (BadLocationException e) {
            return new ReferenceLine(uri, line + 1, text.getLength(), "");
        }
    }

    /** All lines, by file and number. */
    List<ReferenceLine> lines() {
        return Arrays.stream(getElements()).map(ReferenceLine.class::cast).sorted().toList();
    }

    @Override
    public String getLabel() {
        int count = getMatchCount();
        long files = lines().stream().map(ReferenceLine::uri).distinct().count();
        return "'" + query.name() + "': " + count + (count == 1 ? " place in " : " places in ") + files
                + (files == 1 ? " file" : " files");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("link");
    }

    @Override
    public ReferenceQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return this;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return this;
    }

    @Override
    public IFile getFile(Object line) {
        return line instanceof ReferenceLine reference ? reference.file() : null;
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
        return lines().stream().filter(line -> file.equals(line.file())).flatMap(line -> Stream.of(getMatches(line)))
                .toArray(Match[]::new);
    }

    @Override
    public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        return file == null ? new Match[0] : computeContainedMatches(result, file);
    }

    @Override
    public boolean isShownInEditor(Match match, IEditorPart editor) {
        IFile file = getFile(match.getElement());
        return file != null && Objects.equals(file, editor.getEditorInput().getAdapter(IFile.class));
    }
}
