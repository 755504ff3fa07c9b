package org.tain.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.tain.runtime.training.Progress;

/** A live line on a terminal, a line every tenth of the way where output goes to a file. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 24;
    private final PrintWriter err;
    private final boolean live;
    private int lastTenth = -1;
    private boolean open;

    private ProgressBar(PrintWriter err, boolean live) {
        this.err = err;
        this.live = live;
    }

    /**
     * On a terminal, which the start script tells by {@code -Dtain.terminal=true}: Java 21 cannot ask about standard
     * error alone.
     */
    static ProgressBar on(PrintWriter err) {
        return new ProgressBar(err, Boolean.getBoolean("tain.terminal"));
    }

    static ProgressBar silent() {
        return new ProgressBar(null, false);
    }

    @Override
    public void at(Point point) {
        if (err == null) {
            return;
        }
        int tenth = (int) (10 * point.done() / Math.max(1, point.total()));
        if (live) {
            err.print("\r\u001b[K" + text(point));
            err.flush();
            open = true;
        } else if (tenth != lastTenth) {
            err.println(text(point));
        }
        lastTenth = tenth;
    }

    /** {@code [=====     ]  25%  37,500 of 150,000  12,345 /s  9 s left  rec_norm 0.81  corr_rec 0.25  corr_WQ 0.990}. */
    static String text(Point point) {
        double share = point.total() == 0 ? 1 : (double) point.done() / point.total();
        int filled = (int) (WIDTH * share);
        StringBuilder line = new StringBuilder("[").append("=".repeat(filled)).append(" ".repeat(WIDTH - filled))
                .append(String.format(Locale.ROOT, "] %3d%%  %,d of %,d  %,.0f /s", (int) (100 * share), point.done(),
                        point.total(), point.perSecond()));
        if (point.done() < point.total() && Double.isFinite(point.secondsLeft())) {
            line.append("  ").append(Times.text(point.secondsLeft())).append(" left");
        }
        for (String measure : new String[] {"rec_loss", "rec_norm", "sparsity_loss", "corr_rec", "corr_WQ"}) {
            Double value = latest(point.latest(), measure);
            if (value != null) {
                line.append("  ").append(measure).append(' ').append(String.format(Locale.ROOT, "%.4g", value));
            }
        }
        return line.toString();
    }

    private static Double latest(Map<String, Double> measures, String name) {
        Double value = measures.get(name);
        return value == null || value.isNaN() ? null : value;
    }

    @Override
    public void close() {
        if (open) {
            err.println();
        }
    }
}
