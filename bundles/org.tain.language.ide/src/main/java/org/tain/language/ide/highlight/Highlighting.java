package org.tain.language.ide.highlight;

import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.text.Lines;

/**
 * Semantic tokens of a model: all of them, those of a part of its text, or what changed since the last answer. It belongs
 * to the server, not to the language, because it remembers its answers.
 */
@Singleton
public class Highlighting extends SemanticTokensService {
    private static final int REMEMBERED = 64;

    private final Map<String, Answer> last = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private long answers;

    private record Answer(String id, List<Integer> data) {
    }

    @Override
    protected void addTokenTypes() {
        // the legend is that of the language, see getTokenTypes
    }

    @Override
    protected void addTokenModifiers() {
        // the legend is that of the language, see getTokenModifiers
    }

    @Override
    public List<String> getTokenTypes() {
        return Kind.legend();
    }

    @Override
    public List<String> getTokenModifiers() {
        return Trait.legend();
    }

    @Override
    public SemanticTokens semanticTokensFull(Document document, XtextResource resource, SemanticTokensParams params,
            CancelIndicator cancelIndicator) {
        return resource == null ? new SemanticTokens(List.of()) : full(resource);
    }

    /** All tokens of a model. */
    public SemanticTokens full(XtextResource resource) {
        Answer answer = remember(resource, Encoding.of(Tokens.of(resource), Lines.of(resource)));
        return new SemanticTokens(answer.id, answer.data);
    }

    /** The tokens that touch a part of a model's text. */
    public SemanticTokens range(XtextResource resource, Range range) {
        Lines lines = Lines.of(resource);
        List<Token> tokens = Tokens.between(resource, lines.offset(range.getStart()), lines.offset(range.getEnd()));
        return new SemanticTokens(Encoding.of(tokens, lines));
    }

    /**
     * What changed since an answer, or all tokens where that answer is no longer known.
     *
     * @param previous id of the answer
     */
    public Either<SemanticTokens, SemanticTokensDelta> delta(XtextResource resource, String previous) {
        Answer before = known(resource);
        SemanticTokens now = full(resource);
        if (before == null || !before.id.equals(previous)) {
            return Either.forLeft(now);
        }
        return Either.forRight(new SemanticTokensDelta(Encoding.edits(before.data, now.getData()), now.getResultId()));
    }

    private synchronized Answer known(XtextResource resource) {
        return last.get(resource.getURI().toString());
    }

    private synchronized Answer remember(XtextResource resource, List<Integer> data) {
        answers++;
        Answer answer = new Answer(Long.toString(answers), data);
        last.put(resource.getURI().toString(), answer);
        return answer;
    }
}
