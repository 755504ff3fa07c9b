package org.tain.eclipse.editor.references;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.tain.eclipse.editor.icons.Icons;
import org.tain.eclipse.editor.navigation.ShownPlace;

/** A line with its number and with what was looked for in bold; a file with the folder that it is in. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {
    private static final Styler FOUND = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };
    private final AbstractTextSearchViewPage page;

    ReferenceLabels(AbstractTextSearchViewPage page) {
        this.page = page;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return element instanceof ReferenceLine line ? label(line) : label((String) element);
    }

    private StyledString label(ReferenceLine line) {
        String number = line.number() + ": ";
        StyledString label = new StyledString(number, StyledString.QUALIFIER_STYLER).append(line.text());
        for (Match match : page.getDisplayedMatches(line)) {
            int start = match.getOffset() - line.start();
            if (start >= 0 && start + match.getLength() <= line.text().length()) {
                label.setStyle(number.length() + start, match.getLength(), FOUND);
            }
        }
        return label;
    }

    private static StyledString label(String uri) {
        IFile file = ShownPlace.file(uri).orElse(null);
        Path path = Path.of(URI.create(uri));
        String folder = file == null ? path.getParent().toString() : file.getParent().getFullPath().makeRelative().toString();
        return new StyledString(path.getFileName().toString()).append("  " + folder, StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.of(element instanceof ReferenceLine ? "link" : "model");
    }
}
