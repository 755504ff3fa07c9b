package org.tain.language.ide.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.tain.language.ide.TainIdeSetup;
import org.tain.language.ide.text.Lines;
import org.tain.language.tain.Model;

/**
 * A model as an editor has it open, without a server: its text, where the cursor stands, the services of the language.
 *
 * @param text without the mark of the cursor
 * @param cursor offset of the mark {@code ‸}, or -1
 * @param resource the model, read and linked
 */
public record Editor(String text, int cursor, XtextResource resource) {
    /** The services of the language and of its editor. */
    public static final Injector LANGUAGE = new TainIdeSetup().createInjectorAndDoEMFRegistration();
    private static final String CURSOR = "\u2038";

    /** Opens a text in which the cursor may stand as {@code ‸}, as if it lay in the folder of this module. */
    public static Editor open(String marked) {
        return open(marked, Path.of("model.tain"));
    }

    /** Opens a text as that of a file, which need not exist. */
    public static Editor open(String marked, Path file) {
        return open(marked, file, LANGUAGE.getInstance(XtextResourceSet.class));
    }

    /** Opens a text as that of a file, which need not exist, beside others. */
    public static Editor open(String marked, Path file, XtextResourceSet others) {
        String text = marked.replace(CURSOR, "");
        URI uri = LANGUAGE.getInstance(UriExtensions.class).toUri(file.toAbsolutePath().normalize().toUri().toString());
        XtextResource resource = (XtextResource) others.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), others.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Editor(text, marked.indexOf(CURSOR), resource);
    }

    /** A service of the language. */
    public <T> T service(Class<T> kind) {
        return LANGUAGE.getInstance(kind);
    }

    /** The model. */
    public Model model() {
        return (Model) resource.getContents().getFirst();
    }

    /** The document that the server hands to its services. */
    public Document document() {
        return new Document(1, text);
    }

    /** How the protocol names it. */
    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(service(UriExtensions.class).toUriString(resource.getURI()));
    }

    /** Where the cursor stands. */
    public Position position() {
        assertTrue(cursor >= 0, "the text has no cursor");
        return new Lines(text).position(cursor);
    }

    /** The text of a range. */
    public String text(Range range) {
        Lines lines = new Lines(text);
        return text.substring(lines.offset(range.getStart()), lines.offset(range.getEnd()));
    }

    /** All that the checker says, in the order of the text. */
    public List<Issue> issues() {
        return service(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .sorted(Comparator.comparing(Issue::getOffset)).toList();
    }

    /** The text after changes that were made to it as it is. */
    public String after(List<TextEdit> edits) {
        Lines lines = new Lines(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparing((TextEdit edit) -> lines.offset(edit.getRange().getStart())).reversed())
                .forEach(edit -> changed.replace(lines.offset(edit.getRange().getStart()),
                        lines.offset(edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }
}
