package org.tain.language;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import com.google.inject.Provider;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.IReferableElementsUnloader;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.tain.language.conversion.TainValueConverters;
import org.tain.language.formatting.TainFormatter;
import org.tain.language.linking.ModelCache;
import org.tain.language.linking.ModelLinker;
import org.tain.language.linking.ModelResource;
import org.tain.language.linking.PlainNames;
import org.tain.language.messages.UnfitText;
import org.tain.language.messages.UnknownNames;
import org.tain.language.parser.antlr.internal.InternalTainLexer;
import org.tain.language.parsing.TainLexer;
import org.tain.language.scoping.Descriptions;
import org.tain.language.scoping.IndexedElements;
import org.tain.language.validation.SparingDiagnostician;

/** What the language binds beside the defaults of Xtext. */
public class TainRuntimeModule extends AbstractTainRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return TainValueConverters.class;
    }

    @Override
    public Class<? extends Lexer> bindLexer() {
        return TainLexer.class;
    }

    @Override
    public Provider<? extends InternalTainLexer> provideInternalTainLexer() {
        return LexerProvider.create(TainLexer.class);
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(TainLexer.class);
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return PlainNames.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return ModelResource.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return ModelLinker.class;
    }

    /** What is remembered of a text. */
    public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
        return ModelCache.class;
    }

    /** What is known of a file without reading it again. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return IndexedElements.class;
    }

    /** The checks say in the language's own words what is missing; EMF's general ones only cost time. */
    public void configureUseEObjectValidator(Binder binder) {
        binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).toInstance(false);
    }

    /** A new model takes the place of an old one as a whole; nobody has to be told of every element that is gone. */
    public Class<? extends IReferableElementsUnloader> bindIReferableElementsUnloader() {
        return IReferableElementsUnloader.NullUnloader.class;
    }

    /** What runs the checks. */
    @Override
    public Class<? extends Diagnostician> bindDiagnostician() {
        return SparingDiagnostician.class;
    }

    /** Which files depend on which. */
    public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
        return Descriptions.class;
    }

    /** What is said of a name that means nothing. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return UnknownNames.class;
    }

    /** What is said of a text that does not follow the grammar. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return UnfitText.class;
    }

    /** The layout of a model's text. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return TainFormatter.class;
    }

    /** Preferences of the formatter; there are none to set. */
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class)
                .to(FormatterPreferenceValuesProvider.class);
    }
}
