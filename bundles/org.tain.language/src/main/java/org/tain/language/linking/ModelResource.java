package org.tain.language.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;

/** A text and the model in it. */
public class ModelResource extends LazyLinkingResource {
    private boolean resolved;

    /** A new text, with names that mean nothing yet. */
    @Override
    protected void doLinking() {
        resolved = false;
        super.doLinking();
    }

    /** The builder, the index and the validator each want this of the same text; if every name means something, once will do. */
    @Override
    public void resolveLazyCrossReferences(CancelIndicator monitor) {
        if (!resolved) {
            super.resolveLazyCrossReferences(monitor);
            resolved = !monitor.isCanceled() && getErrors().stream().noneMatch(XtextLinkingDiagnostic.class::isInstance);
        }
    }

    /**
     * Xtext takes back what was said of a name as soon as it means something, and makes the sentence again to find it, with a
     * search for similar names at every name of a text that has one error. Here only a name of which something was said does.
     */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> name) {
        int offset = name.getThird().getOffset();
        if (getErrors().stream().anyMatch(error -> error instanceof AbstractDiagnostic told && told.getOffset() == offset)) {
            super.removeDiagnostic(name);
        }
    }
}
