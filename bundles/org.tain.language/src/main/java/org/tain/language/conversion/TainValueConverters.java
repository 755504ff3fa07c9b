package org.tain.language.conversion;

import com.google.inject.Inject;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;

/** Strings lose their quotes, {@code v'} its prime; a number and a name stay the text that they are. */
public class TainValueConverters extends AbstractDeclarativeValueConverterService {
    @Inject
    private STRINGValueConverter strings;

    /** Double quotes, escapes as in Java. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return strings;
    }

    /** The derivative of a state. */
    @ValueConverter(rule = "PRIMED")
    public IValueConverter<String> primed() {
        return new PrimedName();
    }
}
