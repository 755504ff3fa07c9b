package org.tain.compiler.export.brian2;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.ResolveMirrors;
import org.tain.runtime.UserError;

/**
 * A network as a script for Brian 2 (2.5), which gives the same spikes as the simulator that Tain generates in double precision.
 * What was drawn or prepared by Tain, weights, stimuli and Poisson spikes, it reads from a file beside it: {@link GivenInput}.
 */
public final class Brian2Script {
    private final Network network;
    private final Script script;

    /**
     * Prepares a script.
     *
     * @param network as it was lowered; mirrors may be resolved or not
     * @param continued whether learned weights and homeostatic factors are read from the file of what is given, too
     * @throws UserError if the network cannot be said in Brian 2
     */
    public Brian2Script(Network network, boolean continued) {
        this.network = new ResolveMirrors().apply(network);
        this.script = new Script(this.network, continued);
    }

    /** Whether the script reads a file of what is given. */
    public boolean readsGiven() {
        return script.givenAnything();
    }

    /**
     * The text.
     *
     * @param givenName name of the file of what is given, in the folder of the script
     * @throws UserError if the network cannot be said in Brian 2
     */
    public String text(String givenName) {
        PythonWriter w = new PythonWriter();
        head(w, givenName);
        PythonWriter body = new PythonWriter();
        body(body);
        return w.text() + body.text();
    }

    private void head(PythonWriter w, String givenName) {
        w.words("\"\"\"", PythonText.docstring(network.name() + (network.doc().isEmpty() ? "" : ": " + network.doc())));
        w.blank();
        w.words("", PythonText.docstring("Exported by Tain from " + network.file() + " for Brian 2.5."
                + (readsGiven() ? " What Tain drew or prepared is in " + givenName + " beside this script." : "")
                + " With the name of a file as argument, the script writes spikes, weights and states into it (HDF5)."));
        w.line("\"\"\"");
        if (readsGiven()) {
            w.line("import os");
        }
        w.line("import sys");
        w.blank();
        w.line("import h5py");
        w.line("import numpy as np");
        w.line("from brian2 import *");
        w.blank();
        w.line("prefs.codegen.target = 'numpy'  # 'cython' takes longer to begin and less for each step");
        w.line("step = " + BrianUnits.quantity(network.stepMs(), "ms"));
        w.line("defaultclock.dt = step");
        if (readsGiven()) {
            w.line("given = h5py.File(os.path.join(os.path.dirname(os.path.abspath(__file__)), %s), 'r')"
                    .formatted(PythonText.string(givenName)));
        }
    }

    private void body(PythonWriter w) {
        if (!network.parameters().isEmpty()) {
            w.section("Parameters");
            script.parameters().write(w);
        }
        RunEmitter run = new RunEmitter(script);
        run.stimuli(w);
        w.section("Neurons");
        for (Population p : network.populations()) {
            if (p.neuron() == null) {
                new SourceEmitter(script, p).write(w);
            } else {
                new GroupEmitter(script, p).write(w);
            }
        }
        if (!network.projections().isEmpty()) {
            w.section("Synapses");
            if (network.projections().stream().anyMatch(script.course()::learns)) {
                w.comment("Spikes of both sides that are at a synapse in the same step do not see each other: first both sides"
                        + " learn from the traces as they were, then both count." + differences());
            }
            for (Projection p : network.projections()) {
                new SynapsesEmitter(script, p).write(w);
            }
        }
        run.write(w);
    }

    private String differences() {
        boolean moved = network.projections().stream()
                .anyMatch(p -> script.course().learns(p) && script.course().viewsEarlierBy(p) > 0);
        return moved
                ? " As all is learned at the end of a presentation, only the difference between the delays of the two sides"
                        + " counts: the shorter one is left out."
                : "";
    }
}
