package org.tain.eclipse.editor.completion;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.tain.eclipse.editor.icons.Icons;
import org.tain.eclipse.editor.markdown.MarkdownControl;

/** One thing that may be written at the caret; what is typed meanwhile narrows the choice. */
final class Proposal
        implements
            ICompletionProposal,
            ICompletionProposalExtension2,
            ICompletionProposalExtension3,
            ICompletionProposalExtension4,
            ICompletionProposalExtension5,
            ICompletionProposalExtension6 {
    private final CompletionItem item;
    private final int start;
    private final int tail;
    private IRegion selection;

    /**
     * A proposal of the server.
     *
     * @param start offset of the first character that it replaces
     * @param tail how many characters behind the caret it replaces as well
     */
    Proposal(CompletionItem item, int start, int tail) {
        this.item = item;
        this.start = start;
        this.tail = tail;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        try {
            Snippet snippet = Insertion.of(item, indentation(document));
            document.replace(start, Math.min(offset + tail, document.getLength()) - start, snippet.text());
            selection = FillIn.start(viewer, snippet, start);
        } catch (BadLocationException e) {
            ILog.of(Proposal.class).warn("The text changed before '" + item.getLabel() + "' was inserted.", e);
        }
    }

    private String indentation(IDocument document) throws BadLocationException {
        int line = document.getLineInformationOfOffset(start).getOffset();
        String before = document.get(line, start - line);
        return before.substring(0, before.length() - before.stripLeading().length());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            return offset >= start && matches(document.get(start, offset - start));
        } catch (BadLocationException e) {
            return false;
        }
    }

    /** Whether what has been typed so far leads here: as the beginning of the label or of one of its words. */
    boolean matches(String typed) {
        String label = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
        String wanted = typed.toLowerCase(Locale.ROOT);
        String offered = label.toLowerCase(Locale.ROOT);
        for (int at = offered.indexOf(wanted); at >= 0; at = offered.indexOf(wanted, at + 1)) {
            boolean wordStarts = at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1))
                    || Character.isUpperCase(label.charAt(at)) && Character.isLowerCase(label.charAt(at - 1));
            if (wordStarts) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection == null ? null : new Point(selection.getOffset(), selection.getLength());
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(item.getLabel());
        if (item.getDetail() != null && !item.getDetail().isBlank()) {
            shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public Image getImage() {
        return Icons.of(item.getKind() == null ? CompletionItemKind.Keyword : item.getKind());
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return getAdditionalProposalInfo();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return item.getDocumentation() == null
                ? null
                : item.getDocumentation().map(plain -> plain, markup -> markup.getValue());
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return MarkdownControl.besideList();
    }

    @Override
    public boolean isAutoInsertable() {
        return false; // nobody asked for it where the list came by itself
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return item.getLabel();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return start;
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("a proposal is applied to a viewer");
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text before it is inserted
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing is shown in the text before it is inserted
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
