package org.tain.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.tain.language.conversion.TainValueConverters;
import org.tain.language.messages.UnfitText;
import org.tain.language.messages.UnknownNames;

/** What the language binds beside the defaults of Xtext. */
public class TainRuntimeModule extends AbstractTainRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return TainValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return SimpleNameProvider.class;
    }

    /** What is said of a name that means nothing. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return UnknownNames.class;
    }

    /** What is said of a text that does not follow the grammar. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return UnfitText.class;
    }
}
