package org.tain.language.renewal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.URIHandler;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.validation.Issue;
import org.tain.language.Models;
import org.tain.language.linking.ModelResource;
import org.tain.language.tain.Model;

/** A text that is being edited, and all that is known of it. */
final class EditedText {
    private final ModelResource resource;
    private String text;

    EditedText(URI file, String text) {
        XtextResourceSet set = Models.LANGUAGE.getInstance(XtextResourceSet.class);
        set.getURIConverter().getURIHandlers().addFirst(presentText(file));
        this.text = text;
        resource = (ModelResource) set.getResource(file, true);
    }

    private URIHandler presentText(URI file) {
        return new URIHandlerImpl() {
            @Override
            public boolean canHandle(URI uri) {
                return uri.equals(file);
            }

            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) {
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** Changes the text. */
    void edit(String changed) {
        text = changed;
        try {
            resource.renew();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    boolean canBeRead() {
        return !resource.getParseResult().hasSyntaxErrors();
    }

    Model model() {
        return resource.getContents().isEmpty() ? null : (Model) resource.getContents().getFirst();
    }

    /** Whether nothing is looked for again in a declaration, counted from 0. */
    boolean isSpared(int declaration) {
        return resource.knowledge().isClean(model().getDeclarations().get(declaration));
    }

    /** What the checker says. */
    List<String> issues() {
        List<String> issues = new ArrayList<>();
        for (Issue issue : model() == null ? List.<Issue>of() : Models.issues(model())) {
            issues.add(issue.getOffset() + "+" + issue.getLength() + " " + issue.getSeverity() + " " + issue.getCode() + " "
                    + issue.getMessage() + " " + (issue.getData() == null ? List.of() : List.of(issue.getData())));
        }
        issues.sort(null);
        return issues;
    }

    /** Every element with its place, its values and what its names mean. */
    List<String> elements() {
        List<String> elements = new ArrayList<>();
        for (EObject element : model() == null ? List.<EObject>of() : EcoreUtil2.eAllContents(model())) {
            INode node = NodeModelUtils.findActualNodeFor(element);
            StringBuilder line = new StringBuilder(element.eClass().getName() + " in " + parent(element) + " at "
                    + node.getOffset() + "+" + node.getLength());
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                line.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
            }
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    line.append(' ').append(reference.getName()).append("->").append(meaning(element.eGet(reference)));
                }
            }
            elements.add(line.toString());
        }
        return elements;
    }

    private String parent(EObject element) {
        return element.eContainer() == null ? "-" : resource.getURIFragment(element.eContainer());
    }

    private String meaning(Object target) {
        return switch (target) {
            case null -> "-";
            case List<?> several -> several.stream().map(this::meaning).toList().toString();
            case EObject unknown when unknown.eIsProxy() -> "?";
            default -> EcoreUtil.getURI((EObject) target).toString();
        };
    }

    /** Every word, and what lies between, with its place. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            words.add(leaf.getTotalOffset() + (leaf.isHidden() ? " between " : " ") + leaf.getText());
        }
        return words;
    }
}
