package org.tain.language.ide.server;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.concurrent.ExecutorService;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.Modules2;
import org.tain.language.TainRuntimeModule;
import org.tain.language.ide.TainIdeModule;
import org.tain.language.ide.TainIdeSetup;
import org.tain.language.tain.TainPackage;

/**
 * The language as one server sees it. Its services are registered with the server alone, so that neither another server
 * nor a compiler in the same process gets in its way.
 */
final class ServerLanguage extends TainIdeSetup {
    private final IResourceServiceProvider.Registry services = new ResourceServiceProviderRegistryImpl();
    private final Resource.Factory.Registry factories = new ResourceFactoryRegistryImpl();
    private final EValidator.Registry validators = new EValidatorRegistryImpl();
    private final ExecutorService threads;
    private final UriExtensions uris;
    private final Injector injector;

    ServerLanguage(ExecutorService threads, UriExtensions uris) {
        this.threads = threads;
        this.uris = uris;
        this.injector = createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        Module own = this::configure;
        return Guice.createInjector(Modules2.mixin(new TainRuntimeModule(), new TainIdeModule(), own));
    }

    private void configure(Binder binder) {
        binder.bind(IResourceServiceProvider.Registry.class).toInstance(services);
        binder.bind(EValidator.Registry.class).toInstance(validators);
        binder.bind(ExecutorService.class).toInstance(threads);
        // a server generates nothing; the default would check every model twice to find out whether it may
        binder.bind(IShouldGenerate.class).toInstance((resource, cancelled) -> false);
        binder.bind(UriExtensions.class).toInstance(uris);
    }

    @Override
    public void register(Injector injector) {
        EPackage.Registry.INSTANCE.putIfAbsent(TainPackage.eNS_URI, TainPackage.eINSTANCE);
        services.getExtensionToFactoryMap().put("tain", injector.getInstance(IResourceServiceProvider.class));
        factories.getExtensionToFactoryMap().put("tain", injector.getInstance(IResourceFactory.class));
    }

    /** The language's own services. */
    Injector injector() {
        return injector;
    }

    /** How the client calls what the language knows. */
    UriExtensions uris() {
        return uris;
    }

    /** Which services belong to which file extension. */
    IResourceServiceProvider.Registry services() {
        return services;
    }

    /** Who makes the resources of which file extension. */
    Resource.Factory.Registry factories() {
        return factories;
    }
}
