package org.tain.eclipse.tests.views.model;

/** A small mirrored pair that needs no data. */
public final class MirrorModel {
    /** Its text. */
    public static final String TEXT = """
            network Mirror

            parameter eta = 0.05 mV, tauPlus = 20 ms

            stimulus dots {
                images "none/*.png"
                patch 4 x 4
                samples centre, split on off
                present 20 ms, pulse 0 ms .. 4 ms, amplitude 80 mV
            }

            layer seen : LIF[dots] driven by dots
            layer code : LIF[3]

            pool calm : LIF[5] {
                excited by code: weight 1 mV, Exponential(tau = 2 ms), delay 1 ms
                inhibits code: weight 2 mV, Exponential(tau = 4 ms), delay 1 ms
            }

            connect seen -> code as W { all to all, weight uniform(0 mV, 1 mV), Exponential(tau = 2 ms), delay 2 ms }
            connect code -> seen as Q { all to all, weight uniform(0 mV, 1 mV), Exponential(tau = 2 ms), delay 2 ms }

            pair mirrored {
                forward W learns STDP(rate = eta, tauPlus = tauPlus)
                backward Q learns mirror of STDP(rate = eta, tauPlus = tauPlus)
            }

            train on dots for 10 presentations, seed 1 {
                step 0.25 ms
                reset state between presentations
                learn at the end of each presentation
            }
            """;

    private MirrorModel() {
    }
}
