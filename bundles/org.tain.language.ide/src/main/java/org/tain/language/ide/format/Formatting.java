package org.tain.language.ide.format;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.tain.language.ide.text.Lines;

/**
 * Lays out the lines that a selection touches, or the whole model. The layout is that of the language: indentation by four
 * spaces, whatever an editor prefers. A text that does not follow the grammar is left as it is.
 */
public class Formatting extends FormattingService {
    @Inject
    private Provider<IFormatter2> formatters;
    @Inject
    private Provider<FormatterRequest> requests;
    @Inject
    private TextRegionAccessBuilder regions;

    @Override
    public List<TextEdit> format(XtextResource resource, Document document, int offset, int length,
            FormattingOptions options) {
        if (resource == null || resource.getContents().isEmpty()) {
            return List.of();
        }
        Lines lines = Lines.of(resource);
        int size = lines.text().length();
        int start = lines.start(lines.line(Math.min(offset, size)));
        boolean endsBeforeLine = length > 0 && offset + length <= size && offset + length == lines.start(
                lines.line(offset + length));
        int last = lines.line(Math.min(endsBeforeLine ? offset + length - 1 : offset + length, size));
        int end = Math.min(lines.start(last + 1), size);
        FormatterRequest request = requests.get();
        request.setAllowIdentityEdits(false);
        request.setFormatUndefinedHiddenRegionsOnly(false);
        request.setTextRegionAccess(regions.forNodeModel(resource).create());
        if (start > 0 || end < size) {
            // the white space before the first line belongs to it, from the break of the line before it on
            int before = lines.text().substring(0, start).stripTrailing().length();
            request.setRegions(List.of(new TextRegion(before, end - before)));
        }
        return formatters.get().format(request).stream()
                .map(change -> new TextEdit(lines.range(change.getOffset(), change.getLength()), change.getReplacementText()))
                .toList();
    }
}
