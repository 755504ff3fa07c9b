package org.tain.compiler;

import java.util.Map;
import java.util.TreeMap;
import org.tain.compiler.ir.Network;

/**
 * What the compiler made of a model.
 *
 * @param network after all passes
 * @param className qualified name of the generated class
 * @param sources Java text by file name, {@code org/example/MirroredPatches.java}
 * @param networkJson content of {@code network.json}
 */
public record Generated(Network network, String className, Map<String, String> sources, String networkJson) {
    /** Copies the map. */
    public Generated {
        sources = new TreeMap<>(sources);
    }
}
