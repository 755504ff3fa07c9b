package org.tain.eclipse.editor.completion;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.tain.eclipse.editor.Screen;

/**
 * Opens the list of what may be written at the caret, when the editor asks for it. The editor's own list stays away: it waits
 * for its contents in the thread of the windows, and makes new windows each time.
 */
public final class Completion implements IContentAssistProcessor, IContentAssistProcessorExtension {
    private static final ICompletionProposal[] NOTHING = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        Screen.later(viewer, () -> Proposing.in(viewer).ask());
        return NOTHING;
    }

    @Override
    public boolean isCompletionProposalAutoActivation(char c, ITextViewer viewer, int offset) {
        return Occasions.isOne(viewer.getDocument(), offset, c);
    }

    @Override
    public boolean isContextInformationAutoActivation(char c, ITextViewer viewer, int offset) {
        return false;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
