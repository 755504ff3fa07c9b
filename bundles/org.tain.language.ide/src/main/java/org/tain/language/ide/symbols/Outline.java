package org.tain.language.ide.symbols;

import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.text.Lines;
import org.tain.language.model.Names;
import org.tain.language.tain.Model;
import org.tain.language.tain.NeuronType;
import org.tain.language.tain.ParameterGroup;
import org.tain.language.tain.Pool;
import org.tain.language.tain.RuleType;
import org.tain.language.tain.StateGroup;
import org.tain.language.tain.SynapseType;

/**
 * The declarations of a model in the order of the text, the members of neurons, synapses, rules and pools below them. Which
 * kind of the protocol stands for what is told by {@link Titles}.
 */
@Singleton
public class Outline extends HierarchicalDocumentSymbolService {
    private final OperationCanceledManager cancelling = new OperationCanceledManager();

    @Override
    public List<DocumentSymbol> getSymbols(Document document, XtextResource resource, DocumentSymbolParams params,
            CancelIndicator cancelIndicator) {
        return resource == null ? List.of() : getSymbols(resource, cancelIndicator);
    }

    @Override
    public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancelIndicator) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        Lines lines = Lines.of(resource);
        for (EObject root : resource.getContents()) {
            cancelling.checkCanceled(cancelIndicator);
            collect(root, lines, new Details(root, lines.text()), symbols);
        }
        return symbols;
    }

    /** An element, or, where no outline shows it, what it holds. */
    private static void collect(EObject element, Lines lines, Details details, List<DocumentSymbol> symbols) {
        SymbolKind kind = Titles.kind(element);
        ICompositeNode node = kind == null ? null : NodeModelUtils.findActualNodeFor(element);
        List<DocumentSymbol> children = node == null ? symbols : new ArrayList<>();
        if (hasMembers(element)) {
            element.eContents().forEach(child -> collect(child, lines, details, children));
        }
        if (node != null) {
            int start = node.getOffset();
            INode name = name(element, node);
            DocumentSymbol symbol = new DocumentSymbol(Titles.of(element), kind, lines.range(start, node.getEndOffset() - start),
                    lines.range(name.getOffset(), name.getLength()), details.of(element));
            symbol.setChildren(children);
            symbols.add(symbol);
        }
    }

    /** Whether an element can hold others that an outline shows. */
    private static boolean hasMembers(EObject element) {
        return element instanceof Model || element instanceof ParameterGroup || element instanceof StateGroup
                || element instanceof NeuronType || element instanceof SynapseType || element instanceof RuleType
                || element instanceof Pool;
    }

    /** The name of an element, else its first word. */
    private static INode name(EObject element, ICompositeNode node) {
        if (Names.feature(element) != null) {
            List<INode> names = NodeModelUtils.findNodesForFeature(element, Names.feature(element));
            if (!names.isEmpty()) {
                return names.getFirst();
            }
        }
        for (INode leaf : node.getLeafNodes()) {
            if (leaf.getOffset() >= node.getOffset() && leaf.getLength() > 0) {
                return leaf;
            }
        }
        return node;
    }
}
