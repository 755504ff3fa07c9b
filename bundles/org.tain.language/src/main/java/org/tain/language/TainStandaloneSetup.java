package org.tain.language;

import com.google.inject.Injector;

/** Sets the language up without OSGi. */
public class TainStandaloneSetup extends TainStandaloneSetupGenerated {

    /** Registers the language and returns the injector of its services. */
    public static Injector doSetup() {
        return new TainStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
