package org.tain.language.ide.protocol;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.ide.server.ICapabilitiesContributor;
import org.tain.language.ide.highlight.Kind;
import org.tain.language.ide.highlight.Trait;

/** What a client may ask a {@link ModelServer} beyond what Xtext's server can. */
public class Capabilities implements ICapabilitiesContributor {

    @Override
    public ServerCapabilities contribute(ServerCapabilities capabilities, InitializeParams params) {
        SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(
                new SemanticTokensLegend(Kind.legend(), Trait.legend()));
        tokens.setFull(new SemanticTokensServerFull(true));
        tokens.setRange(true);
        capabilities.setSemanticTokensProvider(tokens);
        capabilities.setSelectionRangeProvider(true);
        capabilities.setFoldingRangeProvider(true);
        capabilities
                .setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
        return capabilities;
    }
}
