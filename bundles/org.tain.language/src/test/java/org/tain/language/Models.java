package org.tain.language;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.tain.language.tain.Model;

/** Reads models for tests. */
public final class Models {
    /** The services of the language. */
    public static final Injector LANGUAGE = TainStandaloneSetup.doSetup();
    /** The repository's examples. */
    public static final Path EXAMPLES = Path.of("../../dsl-examples");

    private Models() {
    }

    /** A model from its text, as if it lay in the folder of this module. */
    public static Model read(String text) {
        return read(text, URI.createFileURI(Path.of("model.tain").toAbsolutePath().toString()));
    }

    /** A model from its file, the other models of its folder beside it. */
    public static Model readAmongOthers(Path file) {
        XtextResourceSet set = LANGUAGE.getInstance(XtextResourceSet.class);
        try (Stream<Path> files = Files.list(file.toAbsolutePath().normalize().getParent())) {
            files.filter(other -> other.toString().endsWith(".tain") && !other.getFileName().equals(file.getFileName())).sorted()
                    .forEach(other -> read(text(other), URI.createFileURI(other.toString()), set));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(text(file), URI.createFileURI(file.toAbsolutePath().normalize().toString()), set);
    }

    private static Model read(String text, URI uri) {
        return read(text, uri, LANGUAGE.getInstance(XtextResourceSet.class));
    }

    private static Model read(String text, URI uri, XtextResourceSet set) {
        XtextResource resource = (XtextResource) set.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), set.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (Model) resource.getContents().getFirst();
    }

    /** A model from its file. */
    public static Model read(Path file) {
        return read(text(file), URI.createFileURI(file.toAbsolutePath().normalize().toString()));
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the checker says of a model, in the order of the text. */
    public static List<Issue> issues(Model model) {
        return LANGUAGE.getInstance(IResourceValidator.class)
                .validate(model.eResource(), CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .sorted(java.util.Comparator.comparing(Issue::getOffset)).toList();
    }

    /** The errors and warnings, without remarks. */
    public static List<Issue> problems(Model model) {
        return issues(model).stream().filter(issue -> issue.getSeverity() != Severity.INFO).toList();
    }

    /** The first element of a kind. */
    public static <T extends EObject> T first(Model model, Class<T> kind) {
        return EcoreUtil2.getAllContentsOfType(model, kind).getFirst();
    }

    /** The repository's examples in alphabetical order. */
    public static List<Path> examples() {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".tain")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
