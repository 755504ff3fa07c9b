package org.tain.compiler.load;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.tain.language.TainStandaloneSetup;
import org.tain.language.model.Members;
import org.tain.language.tain.Model;
import org.tain.language.tain.Parameter;
import org.tain.runtime.UserError;

/** Reads models from files and checks them. One loader serves any number of models, one at a time. */
public final class ModelLoader {
    private final Injector injector;

    /** A loader that sets the language up for itself. */
    public ModelLoader() {
        this(new TainStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** A loader within a program that has set the language up. */
    public ModelLoader(Injector language) {
        this.injector = language;
    }

    /** A service of the language, such as its formatter. */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }

    /**
     * Reads and checks a model.
     *
     * @throws UserError if the file cannot be read
     */
    public LoadedModel load(Path file) {
        return load(file, List.of());
    }

    /**
     * Reads a model, sets parameters and checks it with their values in place, so that a value from the command line is held
     * against the same rules as one in the text.
     *
     * @param settings {@code name=value} with the unit in the value
     * @throws UserError if the file cannot be read or a setting does not fit
     */
    public LoadedModel load(Path file, List<String> settings) {
        String text = read(file);
        XtextResource resource = parse(file, text);
        Map<String, String> set = new LinkedHashMap<>();
        for (String setting : settings) {
            if (!resource.getErrors().isEmpty()) {
                break;
            }
            ParameterSetting parsed = ParameterSetting.of(setting, file, parameters(resource));
            set.putIfAbsent(parsed.name(), parsed.declaredText());
            text = parsed.applyTo(text);
            resource = parse(file, text);
        }
        return new LoadedModel(file, text, resource, problems(file, resource, CancelIndicator.NullImpl), set);
    }

    /**
     * Checks a text that need not be what the file holds, such as one that is being edited.
     *
     * @param file from whose folder the model's paths are
     */
    public LoadedModel check(Path file, String text) {
        return check(file, text, () -> false);
    }

    /**
     * Checks a text that need not be what the file holds, such as one that is being edited, as long as somebody wants to know.
     *
     * @param file from whose folder the model's paths are
     * @param isCancelled asked again and again; what was found is not complete if it has said yes
     */
    public LoadedModel check(Path file, String text, BooleanSupplier isCancelled) {
        XtextResource resource = parse(file, text);
        return new LoadedModel(file, text, resource, problems(file, resource, isCancelled::getAsBoolean), Map.of());
    }

    private static List<Parameter> parameters(XtextResource resource) {
        return resource.getContents().isEmpty()
                ? List.of()
                : Members.parameters((Model) resource.getContents().getFirst());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UserError("There is no file " + file + "; name a model, such as dsl-examples/burbank2015/patches.tain.", e);
        } catch (MalformedInputException e) {
            throw new UserError(file + " is not a text in UTF-8; save it in that encoding.", e);
        } catch (IOException e) {
            throw new UserError(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private XtextResource parse(Path file, String text) {
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        URI uri = URI.createFileURI(file.toAbsolutePath().normalize().toString());
        if (!"tain".equals(uri.fileExtension())) {
            throw new UserError(file + " is not a model: its name does not end in .tain.");
        }
        SharedTypes.beside(file).forEach((path, shared) -> parse(set, URI.createFileURI(path.toString()), shared));
        return parse(set, uri, text);
    }

    private static XtextResource parse(XtextResourceSet set, URI uri, String text) {
        XtextResource resource = (XtextResource) set.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return resource;
    }

    private List<Problem> problems(Path file, XtextResource resource, CancelIndicator cancelled) {
        List<Problem> problems = new ArrayList<>();
        for (Issue issue : injector.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL,
                cancelled)) {
            Problem.Severity severity = switch (issue.getSeverity()) {
                case ERROR -> Problem.Severity.ERROR;
                case WARNING -> Problem.Severity.WARNING;
                default -> Problem.Severity.INFO;
            };
            String code = issue.getCode() == null || !issue.getCode().startsWith("tain.") ? "" : issue.getCode();
            problems.add(new Problem(file, orOne(issue.getLineNumber()), orOne(issue.getColumn()), severity, code,
                    issue.getMessage()));
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    private static int orOne(Integer number) {
        return number == null ? 1 : number;
    }
}
