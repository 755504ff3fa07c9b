package org.tain.compiler.java;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.tain.runtime.UserError;

/** One compilation of generated sources, with every warning an error, because generated code has no excuse. */
public final class JavaCompilation {
    private static final List<String> OPTIONS = List.of("-Xlint:all", "-Werror", "-proc:none", "-g:source,lines,vars");
    private final ClassLoader parent;

    /** Classes of the runtime are those of {@code parent}. */
    public JavaCompilation(ClassLoader parent) {
        this.parent = parent;
    }

    /**
     * Compiles a few lines on a thread of its own, so that the compiler's classes are loaded while the model is still
     * being read. Does
     * nothing on a Java without a compiler.
     */
    public static void warmUp() {
        Thread thread = new Thread(() -> {
            if (ToolProvider.getSystemJavaCompiler() != null) {
                String text = """
                        import java.util.List;
                        import org.tain.runtime.network.SpikeTrain;
                        final class Warm {
                            private final float[] v = new float[4];
                            List<SpikeTrain> step(int t) {
                                for (int i = 0; i < v.length; i++) {
                                    v[i] = Math.max(v[i] * 0.5f + t, -1f);
                                }
                                return List.of(new SpikeTrain("warm", 4, t));
                            }
                        }
                        """;
                new JavaCompilation(JavaCompilation.class.getClassLoader()).load(Map.of("Warm.java", text), "Warm");
            }
        }, "warm up javac");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Compiles and loads.
     *
     * @param sources Java text by file name, {@code org/example/Network.java}
     * @param className qualified name of the class to load
     * @throws UserError on a Java without a compiler
     * @throws IllegalStateException if the sources do not compile, which is a fault of Tain; the message holds javac's own
     */
    public Class<?> load(Map<String, String> sources, String className) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new UserError("The Java in " + System.getProperty("java.home")
                    + " has no compiler; run Tain with a JDK 21 or newer instead of a plain runtime.");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(problems, null, null)) {
            MemoryFiles memory = new MemoryFiles(files);
            List<String> options = new ArrayList<>(OPTIONS);
            options.addAll(List.of("-classpath", place(UserError.class)));
            List<SourceText> texts = sources.entrySet().stream().map(e -> new SourceText(e.getKey(), e.getValue())).toList();
            if (!javac.getTask(output, memory, problems, options, null, texts).call()) {
                throw new IllegalStateException("the generated code does not compile:\n" + describe(problems) + output);
            }
            return new MemoryClasses(memory.classes(), parent).loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the generated code has no class " + className, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(DiagnosticCollector<JavaFileObject> problems) {
        return problems.getDiagnostics().stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }

    /** Where a class of the runtime comes from: all that generated code needs to be compiled. */
    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of " + type, e);
        }
    }
}
