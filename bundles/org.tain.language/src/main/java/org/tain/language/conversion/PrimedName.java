package org.tain.language.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** {@code v'} names the state {@code v}. */
final class PrimedName implements IValueConverter<String> {

    @Override
    public String toValue(String text, INode node) throws ValueConverterException {
        return text.substring(0, text.length() - 1);
    }

    @Override
    public String toString(String name) throws ValueConverterException {
        return name + "'";
    }
}
