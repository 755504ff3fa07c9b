package org.tain.eclipse.project;

import com.google.inject.Injector;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.emf.ecore.EPackage;
import org.tain.compiler.load.ModelLoader;
import org.tain.language.TainStandaloneSetup;
import org.tain.language.tain.TainPackage;

/**
 * Reads models for the builder and for launches, apart from the editor's language server. Registered as a service; made
 * when the first model is read. Safe for use by any thread but the one of the user interface, because reading a model
 * takes time.
 */
public final class Models {
    private ModelLoader loader;

    /**
     * Reads models; others wait until {@code use} returns. What it returns must hold no part of a model, for references
     * in a model are resolved when they are first followed.
     */
    public synchronized <T> T read(Function<ModelLoader, T> use) {
        if (loader == null) {
            loader = new ModelLoader(new Apart().createInjectorAndDoEMFRegistration());
        }
        return use.apply(loader);
    }

    /** The same for whoever is not given the service, such as what the platform makes by reflection. */
    public static <T> T ask(Class<?> asker, Function<ModelLoader, T> use) {
        AtomicReference<T> answer = new AtomicReference<>();
        if (!ServiceCaller.callOnce(asker, Models.class, models -> answer.set(models.read(use)))) {
            throw new IllegalStateException("the service " + Models.class.getName() + " is not registered");
        }
        return answer.get();
    }

    /** The language without telling the rest of the workbench, which has the editor's set-up registered. */
    private static final class Apart extends TainStandaloneSetup {
        @Override
        public void register(Injector injector) {
            EPackage.Registry.INSTANCE.putIfAbsent(TainPackage.eNS_URI, TainPackage.eINSTANCE);
        }
    }
}
