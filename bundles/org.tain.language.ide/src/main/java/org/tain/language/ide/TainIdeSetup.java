package org.tain.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.tain.language.TainRuntimeModule;
import org.tain.language.TainStandaloneSetup;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class TainIdeSetup extends TainStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new TainRuntimeModule(), new TainIdeModule()));
    }

}
