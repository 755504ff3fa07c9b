package org.tain.language.ide.completion;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.tain.Input;
import org.tain.language.tain.Layer;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Pool;
import org.tain.language.tain.Projection;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.State;
import org.tain.language.tain.Stimulus;
import org.tain.language.tain.SynapseType;
import org.tain.language.tain.Trace;

/** Hands proposals to the protocol: kinds by what is proposed, documentation as Markdown. */
@Singleton
public class Completion extends ContentAssistService {

    @Override
    public CompletionList createCompletionList(Document text, XtextResource resource, CompletionParams params,
            CancelIndicator cancelled) {
        return super.createCompletionList(new LinedDocument(text), resource, params, cancelled);
    }

    @Override
    protected CompletionItem toCompletionItem(ContentAssistEntry entry, int caretOffset, Position caret, Document document) {
        CompletionItem item = super.toCompletionItem(entry, caretOffset, caret, document);
        if (entry.getDocumentation() != null && !entry.getDocumentation().isBlank()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, entry.getDocumentation()));
        }
        // what the user has typed may be a part of the label that comes later, such as `at` in `spikes at`
        item.setFilterText(entry.getLabel() == null ? entry.getProposal() : entry.getLabel());
        return item;
    }

    @Override
    protected CompletionItemKind translateKind(ContentAssistEntry entry) {
        return entry.getSource() instanceof EObject element ? kind(element) : super.translateKind(entry);
    }

    private static CompletionItemKind kind(EObject element) {
        return switch (element) {
            case NeuronType neuron -> CompletionItemKind.Class;
            case SynapseType synapse -> CompletionItemKind.Method;
            case RuleType rule -> CompletionItemKind.Function;
            case Stimulus stimulus -> CompletionItemKind.File;
            case Layer layer -> CompletionItemKind.Struct;
            case Pool pool -> CompletionItemKind.Module;
            case Projection projection -> CompletionItemKind.Interface;
            case Parameter parameter -> CompletionItemKind.Constant;
            case State state -> CompletionItemKind.Variable;
            case Input input -> CompletionItemKind.Property;
            case Trace trace -> CompletionItemKind.Field;
            default -> CompletionItemKind.Reference;
        };
    }
}
