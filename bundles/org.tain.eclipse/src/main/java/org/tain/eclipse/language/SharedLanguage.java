package org.tain.eclipse.language;

import com.google.inject.Injector;
import org.tain.compiler.load.ModelLoader;
import org.tain.language.ide.TainIdeSetup;

/**
 * The language with its editor services, set up once. EMF's registries are global: a second set-up would put other
 * services in the place of these under the language server's feet. Registered as an OSGi service, so that it comes into
 * being when first asked for; safe for use by any thread.
 */
public final class SharedLanguage {
    private final Injector injector = new TainIdeSetup().createInjectorAndDoEMFRegistration();

    /** Where the services of the language come from. */
    public Injector injector() {
        return injector;
    }

    /** A reader of models for one thread. */
    public ModelLoader loader() {
        return new ModelLoader(injector);
    }
}
