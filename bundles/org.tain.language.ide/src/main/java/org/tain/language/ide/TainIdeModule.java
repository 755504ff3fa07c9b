package org.tain.language.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.tain.language.ide.completion.Completion;
import org.tain.language.ide.completion.NearbyParser;
import org.tain.language.ide.completion.Proposals;
import org.tain.language.ide.fix.QuickFixes;
import org.tain.language.ide.folding.Folding;
import org.tain.language.ide.format.Formatting;
import org.tain.language.ide.hover.Hovering;
import org.tain.language.ide.navigation.Navigation;
import org.tain.language.ide.occurrences.Occurrences;
import org.tain.language.ide.protocol.Capabilities;
import org.tain.language.ide.rename.Renaming;
import org.tain.language.ide.symbols.Outline;

/**
 * Use this class to register ide components.
 */
public class TainIdeModule extends AbstractTainIdeModule {

    /** What a client may ask of a server of the language. */
    public Class<? extends ICapabilitiesContributor> bindICapabilitiesContributor() {
        return Capabilities.class;
    }

    /** Ways out of what the checker says. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return QuickFixes.class;
    }

    /** What is said of the word under the mouse. */
    public Class<? extends IHoverService> bindIHoverService() {
        return Hovering.class;
    }

    /** The outline of a model. */
    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return Outline.class;
    }

    /** Declarations, references and names in all files. */
    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return Navigation.class;
    }

    /** Other places of the name under the cursor. */
    public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
        return Occurrences.class;
    }

    /** Lines that can be folded away. */
    public Class<? extends FoldingRangeService> bindFoldingRangeService() {
        return Folding.class;
    }

    /** The layout of a model or of some of its lines. */
    public Class<? extends FormattingService> bindFormattingService() {
        return Formatting.class;
    }

    /** Another name for what the model declares. */
    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return Renaming.class;
    }

    /** What could stand at the cursor. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return Proposals.class;
    }

    /** How the text around the cursor is read for that. */
    @Override
    public Class<? extends IContentAssistParser> bindIContentAssistParser() {
        return NearbyParser.class;
    }

    /** How that is told to the editor. */
    public Class<? extends ContentAssistService> bindContentAssistService() {
        return Completion.class;
    }
}
