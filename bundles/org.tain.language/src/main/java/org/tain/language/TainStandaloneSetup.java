package org.tain.language;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class TainStandaloneSetup extends TainStandaloneSetupGenerated {

	public static void doSetup() {
		new TainStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
