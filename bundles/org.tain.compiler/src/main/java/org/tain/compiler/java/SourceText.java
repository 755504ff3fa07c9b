package org.tain.compiler.java;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A Java source that is no file. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String name, String text) {
        super(URI.create("memory:///" + name), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
