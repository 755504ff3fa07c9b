package org.tain.language.linking;

import com.google.common.io.CharStreams;
import com.google.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Triple;
import org.tain.language.renewal.Knowledge;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Model;

/** A text and the model in it. */
public class ModelResource extends LazyLinkingResource {
    @Inject
    private OperationCanceledManager cancellation;
    private Knowledge knowledge;
    // of the last text that could be read to its end, while the present one cannot: more may return with the next key
    private Knowledge readable;
    private Model model;
    private boolean isRenewed;
    private boolean isMended;
    private boolean resolved;

    /**
     * Reads what the text has become; what the change does not reach is not looked for again. Nothing outside of the text may
     * have changed meanwhile, and nobody else may refer to it.
     *
     * @throws IOException if the text cannot be read
     */
    public void renew() throws IOException {
        String text;
        try (Reader reader = createReader(getResourceSet().getURIConverter().createInputStream(getURI()))) {
            text = CharStreams.toString(reader);
        }
        isRenewed = true;
        try {
            change(knowledge.text(), text);
        } finally {
            isRenewed = false;
        }
    }

    /** Only what has changed is read, if the whole can be read. */
    private void change(String old, String text) throws IOException {
        if (getParseResult().hasSyntaxErrors()) {
            reparse(text);
            return;
        }
        int shorter = Math.min(old.length(), text.length());
        int first = 0;
        while (first < shorter && old.charAt(first) == text.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && old.charAt(old.length() - 1 - last) == text.charAt(text.length() - 1 - last)) {
            last++;
        }
        update(first, old.length() - first - last, text.substring(first, text.length() - last));
    }

    /** A new text, with names that mean nothing yet, but for those of which it is still known. */
    @Override
    protected void doLinking() {
        resolved = false;
        getCache().clear(this);
        Knowledge before = isRenewed ? knowledge : null;
        if (before == null) {
            readable = null;
        } else if (!before.isBroken()) {
            readable = before;
        }
        Model former = model;
        model = getParseResult() != null && getParseResult().getRootASTElement() instanceof Model read ? read : null;
        knowledge = model == null ? null : Knowledge.of(model, getParseResult());
        isMended = model != null && model == former;
        if (knowledge != null && before != null) {
            knowledge.renew(knowledge.isBroken() || readable == null ? before : readable);
        }
        readable = knowledge == null || knowledge.isBroken() ? readable : null;
        super.doLinking();
    }

    /** Whether the model is that of the text before, with some parts read anew. */
    boolean isMended() {
        return isMended;
    }

    /** What is known of the present text; null where it holds no model at all. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The builder, the index and the validator each want this of the same text; if every name means something, once will do. */
    @Override
    public void resolveLazyCrossReferences(CancelIndicator monitor) {
        if (resolved || knowledge == null) {
            return;
        }
        for (Declaration declaration : knowledge.unlinked()) {
            resolve(declaration, monitor);
            declaration.eAllContents().forEachRemaining(element -> resolve(element, monitor));
        }
        List<Integer> unknown = getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance)
                .map(error -> ((XtextLinkingDiagnostic) error).getOffset()).toList();
        knowledge.linked(unknown);
        resolved = unknown.isEmpty();
    }

    private void resolve(EObject element, CancelIndicator monitor) {
        cancellation.checkCanceled(monitor);
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer()) {
                resolveLazyCrossReference((InternalEObject) element, reference);
            }
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
