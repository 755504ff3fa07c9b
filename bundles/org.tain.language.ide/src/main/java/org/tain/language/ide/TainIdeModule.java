package org.tain.language.ide;

/**
 * Use this class to register ide components.
 */
public class TainIdeModule extends AbstractTainIdeModule {
}
