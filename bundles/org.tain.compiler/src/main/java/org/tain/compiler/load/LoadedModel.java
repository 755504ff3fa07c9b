package org.tain.compiler.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.library.StandardLibrary;
import org.tain.language.tain.Model;

/**
 * A model with all that is to be said about it.
 *
 * @param file as the user named it
 * @param text the text that was read, with the values that the command line set
 * @param set what the command line set: name to the text that the model declares
 */
public record LoadedModel(Path file, String text, XtextResource resource, List<Problem> problems, Map<String, String> set) {

    /** Whether it has an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }

    /** The model; not complete where it has errors. */
    public Model model() {
        return (Model) resource.getContents().getFirst();
    }

    /** The texts of the files beside the model whose types it uses, by their names. */
    public Map<String, String> shared() {
        Map<String, String> shared = new TreeMap<>();
        for (EObject element : EcoreUtil2.eAllContents(model())) {
            for (EObject named : element.eCrossReferences()) {
                if (named.eResource() instanceof XtextResource other && other != resource && !StandardLibrary.contains(named)) {
                    shared.put(other.getURI().lastSegment(), other.getParseResult().getRootNode().getText());
                }
            }
        }
        return shared;
    }

    /** The folder to which the model's paths are relative. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }
}
