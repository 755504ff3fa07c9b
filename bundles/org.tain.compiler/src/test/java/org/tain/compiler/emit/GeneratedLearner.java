package org.tain.compiler.emit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.tain.compiler.ir.Network;
import org.tain.compiler.ir.Population;
import org.tain.compiler.ir.Projection;
import org.tain.compiler.pass.ResolveMirrors;
import org.tain.runtime.network.SpikeTrain;

/** A generated class that only learns: its spikes are given, its text is written, compiled with every lint and run. */
public final class GeneratedLearner {
    private final String text;
    private final Network network;
    private final Object learner;

    /** What the tests call. */
    public interface Learner {
        /** Begins a presentation. */
        void begin();

        /** Phase 4 of a step. */
        void learnOnline(int step);

        /** Learns what a presentation taught. */
        void learn();
    }

    /** Writes, compiles and makes one. */
    public GeneratedLearner(Network unresolved) {
        network = new ResolveMirrors().apply(unresolved);
        text = write(network);
        try {
            learner = compile(text).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static String write(Network network) {
        Vocabulary names = new Vocabulary(network);
        LearningEmitter learning = new LearningEmitter(names);
        JavaWriter body = new JavaWriter();
        String train = names.imports().use(SpikeTrain.class);
        try (JavaWriter.Block type = body.block("public final class " + names.className() + " implements "
                + Learner.class.getCanonicalName())) {
            for (Population population : network.populations()) {
                body.line("public final %s %s = new %s(%s, %d, %d);".formatted(train, names.spikes(population.name()), train,
                        JavaText.string(population.name()), population.size(), 64));
            }
            for (Projection projection : network.projections()) {
                body.line("public final %s[] %s = new %s[%d];".formatted(names.real(), names.weights(projection.name()),
                        names.real(), weights(network, projection)));
            }
            learning.fields(body);
            try (JavaWriter.Block made = body.blank().block("public " + names.className() + "()")) {
                learning.constructor(body);
            }
            method(body, "begin()", () -> learning.clearTraces(body));
            method(body, "learnOnline(int step)", () -> learning.learnOnline(body, "step"));
            method(body, "learn()", () -> learning.learn(body));
            learning.methods(body);
        }
        JavaWriter head = new JavaWriter();
        head.line("package learner;").blank();
        names.imports().sorted().forEach(name -> head.line("import " + name + ";"));
        return head + "\n" + body;
    }

    private static void method(JavaWriter w, String signature, Runnable statements) {
        w.blank().line("@Override");
        try (JavaWriter.Block method = w.block("public void " + signature)) {
            statements.run();
        }
    }

    private static int weights(Network network, Projection projection) {
        int target = network.population(projection.target()).size();
        boolean one = projection.connectivity() == Projection.Connectivity.ONE_TO_ONE;
        return one ? target : network.population(projection.source()).size() * target;
    }

    /** The text of the class. */
    String text() {
        return text;
    }

    /** The object itself. */
    public Learner learner() {
        return (Learner) learner;
    }

    /** Where the spikes of a population go. */
    public SpikeTrain train(String population) {
        return (SpikeTrain) field(new Vocabulary(network).spikes(population));
    }

    /** The weights of a projection, live. */
    public double[] weights(String projection) {
        return switch (field(new Vocabulary(network).weights(projection))) {
            case double[] d -> d;
            case float[] f -> {
                double[] wide = new double[f.length];
                for (int i = 0; i < f.length; i++) {
                    wide[i] = f[i];
                }
                yield wide;
            }
            default -> throw new IllegalStateException(projection);
        };
    }

    /** Sets the weights of a projection. */
    public void setWeights(String projection, double[] values) {
        Object field = field(new Vocabulary(network).weights(projection));
        for (int i = 0; i < values.length; i++) {
            if (field instanceof float[] f) {
                f[i] = (float) values[i];
            } else {
                ((double[]) field)[i] = values[i];
            }
        }
    }

    /** What a field holds. */
    Object field(String name) {
        try {
            Field field = learner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(learner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static Class<?> compile(String text) throws ClassNotFoundException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> classes = new HashMap<>();
        JavaFileManager files = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind,
                    FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return classes.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        StringWriter messages = new StringWriter();
        JavaFileObject source = new SimpleJavaFileObject(URI.create("memory:///learner/Learner.java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(messages, files, null, options, null, List.of(source)).call()) {
            throw new IllegalStateException(messages + "\n" + text);
        }
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassLoader(GeneratedLearner.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                ByteArrayOutputStream bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes.toByteArray(), 0, bytes.size());
            }
        }.loadClass("learner.Learner");
    }
}
