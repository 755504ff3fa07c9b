package org.tain.runtime.training;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.tain.runtime.UserError;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;

/**
 * The way into a generated class from the command line. It stands in the folder of a run, or is told one by {@code
 * --from}, and makes another run of the same model beside it.
 */
public final class Launch {
    /** How long an interrupted process waits for the run to close its files, ms. */
    private static final long PATIENCE_MS = 5000;
    private final Model model;
    private final PrintStream out;
    private final BooleanSupplier cancelled;

    /**
     * Prepares to run.
     *
     * @param out is told the folder, the progress and the measures
     * @param cancelled whether the run is to stop
     */
    Launch(Model model, PrintStream out, BooleanSupplier cancelled) {
        this.model = model;
        this.out = out;
        this.cancelled = cancelled;
    }

    /**
     * Runs a model; ends the process with 1 if the user's input is at fault, after one sentence. An interrupt cancels
     * the run.
     *
     * @param arguments {@code --presentations N}, {@code --seed N}, {@code --runs DIR}, {@code --model-folder DIR},
     *            {@code --from RUNFOLDER}
     */
    public static void main(Model model, String... arguments) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread runner = Thread.currentThread();
        Thread atInterrupt = new Thread(() -> {
            cancelled.set(true);
            try {
                runner.join(PATIENCE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(atInterrupt);
        try {
            new Launch(model, System.out, cancelled::get).run(Path.of(""), arguments);
        } catch (UserError e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().removeShutdownHook(atInterrupt);
            System.exit(1);
        }
    }

    /**
     * Runs a model.
     *
     * @param here the current folder, taken where no run folder is named
     */
    Outcome run(Path here, String... arguments) {
        LaunchArguments said = LaunchArguments.parse(arguments);
        Path from = said.from().orElse(here).toAbsolutePath().normalize();
        RunFolder folder = RunFolder.open(from);
        RunFile before = folder.read();
        if (!before.model().network().equals(model.name())) {
            throw new UserError("%s is a run of %s, not of %s; name another with --from RUNFOLDER."
                    .formatted(from, before.model().network(), model.name()));
        }
        RunOptions options = RunOptions.in(said.modelFolder().orElse(Path.of(before.folder().model())),
                said.runs().orElse(from.getParent())).seed(said.seed().orElse(before.seed())).progress(new Printed())
                .cancelledBy(cancelled);
        if (model.training().isPresent() || said.presentations().isPresent()) {
            options = options.presentations(said.presentations().orElse(before.presentations()));
        }
        Outcome outcome = ModelRun.start(model, ModelTexts.read(folder), options);
        out.println(outcome.state().word());
        outcome.measures().forEach((name, value) -> out.printf(Locale.ROOT, "%-16s %.6g%n", name, value));
        return outcome;
    }

    /** A line of progress now and then. */
    private final class Printed implements Progress {
        private static final long EVERY_NS = 5_000_000_000L;
        private long nextNs = System.nanoTime() + EVERY_NS;

        @Override
        public void begun(RunFolder folder) {
            out.println(folder.path());
        }

        @Override
        public void at(Point point) {
            if (System.nanoTime() >= nextNs) {
                nextNs += EVERY_NS;
                out.printf(Locale.ROOT, "%d of %d, %.0f per second, %.0f s left%n", point.done(), point.total(),
                        point.perSecond(), point.secondsLeft());
            }
        }
    }
}
