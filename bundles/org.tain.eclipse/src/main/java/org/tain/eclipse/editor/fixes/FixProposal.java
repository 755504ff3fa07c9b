package org.tain.eclipse.editor.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A way out of a problem, as an entry of the editor's list. */
record FixProposal(Fix fix, IMarker problem) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
        fix.run(problem);
    }

    @Override
    public String getDisplayString() {
        return fix.getLabel();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return fix.getDescription();
    }

    @Override
    public Image getImage() {
        return fix.getImage();
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
