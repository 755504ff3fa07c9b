package org.tain.eclipse.editor.presentation;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.tain.eclipse.editor.commands.ModelKeys;

/**
 * Paints a model: each change repaints the line that it is in, at once. Being what every editor of a model has from its
 * beginning to its end, it also lets the model's keys hold there.
 */
public final class ModelPresentation extends PresentationReconciler {
    private final Meanings meanings = new Meanings();
    private TextViewer viewer;
    private Palette palette;
    private SemanticColours colours;
    private ModelKeys keys;

    /** For the editor, which has its classes made by name. */
    public ModelPresentation() {
        setDocumentPartitioning(Partitions.NAME);
    }

    @Override
    public void install(ITextViewer installed) {
        viewer = (TextViewer) installed;
        palette = new Palette(viewer::invalidateTextPresentation);
        part(IDocument.DEFAULT_CONTENT_TYPE, new ModelScanner(palette, meanings));
        part(Partitions.DOCUMENTATION, whole(Tint.DOCUMENTATION));
        part(Partitions.COMMENT, whole(Tint.COMMENT));
        part(Partitions.LINE_COMMENT, whole(Tint.COMMENT));
        part(Partitions.STRING, whole(Tint.STRING));
        super.install(installed);
        colours = new SemanticColours(viewer, meanings);
        keys = new ModelKeys(viewer);
    }

    @Override
    public void uninstall() {
        keys.dispose();
        colours.dispose();
        palette.dispose();
        super.uninstall();
    }

    private void part(String partition, ITokenScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        setDamager(repairer, partition);
        setRepairer(repairer, partition);
    }

    /** A scanner that finds one token, whatever its colour is now. */
    private ITokenScanner whole(Tint tint) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(new Token(null) {
            @Override
            public TextAttribute getData() {
                return palette.attribute(tint);
            }
        });
        return scanner;
    }
}
