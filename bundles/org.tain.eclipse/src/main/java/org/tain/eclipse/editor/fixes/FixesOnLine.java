package org.tain.eclipse.editor.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** Offers the ways out of problems in the caret's line that the caret is not on; those it is on, the editor offers. */
public final class FixesOnLine implements IQuickAssistProcessor {
    private final FixesOfProblem fixes = new FixesOfProblem();

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MarkerAnnotation problem && fixes.hasResolutions(problem.getMarker());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return !beside(context).isEmpty();
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (IMarker problem : beside(context)) {
            for (IMarkerResolution fix : fixes.getResolutions(problem)) {
                proposals.add(new FixProposal((Fix) fix, problem));
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static List<IMarker> beside(IQuickAssistInvocationContext context) {
        ISourceViewer viewer = context.getSourceViewer();
        IAnnotationModel annotations = viewer.getAnnotationModel();
        List<IMarker> problems = new ArrayList<>();
        if (annotations != null) {
            for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
                if (all.next() instanceof MarkerAnnotation problem && !problem.isMarkedDeleted()
                        && isBeside(annotations.getPosition(problem), viewer.getDocument(), context.getOffset())) {
                    problems.add(problem.getMarker());
                }
            }
        }
        return problems;
    }

    private static boolean isBeside(Position problem, IDocument document, int caret) {
        try {
            return problem != null && !problem.isDeleted()
                    && document.getLineOfOffset(problem.getOffset()) == document.getLineOfOffset(caret)
                    && (caret < problem.getOffset() || caret > problem.getOffset() + problem.getLength());
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
