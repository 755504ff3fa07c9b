package org.tain.runtime.training;

import java.util.Map;
import java.util.function.LongSupplier;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;

/**
 * Keeps {@code run.json} up to date and reports progress, both by the clock: a call between two reports costs a look at
 * it.
 */
final class Journal {
    private static final long REPORT_NS = 100_000_000L;
    private static final long SIGN_NS = 2_000_000_000L;
    private final RunFolder folder;
    private final Progress progress;
    private final LongSupplier clockNs;
    private final long startNs;
    private final double earlierSeconds;
    private RunFile run;
    private long first;
    private long total;
    private boolean counting;
    private long nextNs;
    private long nextSignNs;
    private Map<String, Double> latest = Map.of();

    /**
     * Begins to keep a run's journal and writes {@code run.json}.
     *
     * @param run what to write first; its duration is what earlier processes took
     * @param clockNs a clock that never goes back, such as {@link System#nanoTime}
     */
    Journal(RunFolder folder, RunFile run, Progress progress, LongSupplier clockNs) {
        this.folder = folder;
        this.progress = progress;
        this.run = run;
        this.clockNs = clockNs;
        this.startNs = clockNs.getAsLong();
        this.nextNs = startNs + REPORT_NS;
        this.nextSignNs = startNs + SIGN_NS;
        this.earlierSeconds = run.duration().seconds();
        folder.write(run);
        progress.begun(folder);
    }

    /**
     * Says what will be counted.
     *
     * @param from what is done already
     * @param to what there will be
     * @param presentations whether these are presentations, which run.json counts, or steps
     */
    void expect(long from, long to, boolean presentations) {
        first = from;
        total = to;
        counting = presentations;
    }

    /** The measures of a block that is complete. */
    void block(Map<String, Double> measures) {
        latest = measures;
    }

    /** Called whenever one more is done. */
    void tick(long done) {
        long now = clockNs.getAsLong();
        if (now >= nextNs) {
            report(done, now);
            nextNs = now + REPORT_NS;
        }
    }

    private void report(long done, long now) {
        tell(done, now);
        if (now >= nextSignNs) {
            folder.write(alive(counting ? done : run.presentationsDone()));
            nextSignNs = now + SIGN_NS;
        }
    }

    private void tell(long done, long now) {
        double seconds = (now - startNs) * 1e-9;
        double perSecond = (done - first) / seconds;
        double left = done > first ? (total - done) / perSecond : Double.NaN;
        progress.at(new Progress.Point(done, total, perSecond, left, latest));
    }

    private RunFile alive(long done) {
        run = run.alive(done, earlierSeconds + (clockNs.getAsLong() - startNs) * 1e-9, ThisProcess.sign());
        return run;
    }

    /**
     * Writes how the run ended.
     *
     * @param done presentations done
     * @param reason why it failed, else empty
     * @param measures those of the end
     */
    void end(RunState state, String reason, long done, Map<String, Double> measures) {
        run = alive(done).in(state, reason, measures);
        folder.write(run);
        if (state == RunState.FINISHED) {
            tell(total, clockNs.getAsLong());
        }
    }
}
