package org.tain.eclipse.project;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ServiceCaller;
import org.tain.compiler.load.ModelLoader;
import org.tain.eclipse.language.SharedLanguage;

/** The shared language for whoever is made by the platform and cannot be given a service. */
public final class Language {
    private Language() {
    }

    /**
     * A reader of models for the calling thread, which must not be that of the user interface: the first call sets the
     * language up.
     *
     * @param asker whose bundle asks
     */
    public static ModelLoader loader(Class<?> asker) {
        AtomicReference<ModelLoader> loader = new AtomicReference<>();
        if (!ServiceCaller.callOnce(asker, SharedLanguage.class, language -> loader.set(language.loader()))) {
            throw new IllegalStateException("no service " + SharedLanguage.class.getName());
        }
        return loader.get();
    }
}
