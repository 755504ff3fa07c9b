package org.tain.eclipse.views.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.tain.analysis.paint.Figure;
import org.tain.analysis.paint.Frame;
import org.tain.analysis.paint.Ground;
import org.tain.analysis.paint.Painted;
import org.tain.analysis.paint.Typefaces;
import org.tain.runtime.UserError;

/**
 * Draws for one canvas, on a thread of its own that goes when it has had nothing to do for a while. Of the requests that
 * arrive while it draws only the latest is done.
 */
final class PictureWorker {
    /** An outdated figure is painted only if the canvas would have no new frame for so long. */
    private static final double LONGEST_STILL_MS = 100;
    private static final long IDLE_S = 5;

    private final ExecutorService thread = new ThreadPoolExecutor(1, 1, IDLE_S, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), PictureWorker::daemon);
    private final AtomicReference<Request> pending = new AtomicReference<>();
    /** New ones for each frame, of some megabytes, would keep the garbage collector busy. */
    private final Queue<BufferedImage> free = new ConcurrentLinkedQueue<>();
    private final Consumer<Answer> answered;
    // these belong to the thread
    private Typefaces typefaces;
    private Figure figure;
    private long lastFrame;

    /**
     * What is to be drawn.
     *
     * @param source of the figure; null for the last figure again
     * @param subject changes with what is shown, so that no answer is taken for that to another question
     * @param width, height of the canvas, in points
     * @param dots for each point
     * @param viewport null for the whole figure
     */
    record Request(PictureSource source, int subject, int width, int height, double dots, Ground ground, Sizing sizing,
            Viewport viewport) {
        private Request after(Request earlier) {
            return source != null || earlier == null || earlier.source == null
                    ? this
                    : new Request(earlier.source, subject, width, height, dots, ground, sizing, viewport);
        }
    }

    /** What came of a request. */
    sealed interface Answer {
        /** Which request. */
        Request request();
    }

    /** A picture. */
    record Picture(Request request, Painted painted, Viewport viewport, FrameTimes times) implements Answer {
    }

    /** Nothing to draw, and why. */
    record Nothing(Request request, String message, boolean error, RuntimeException fault) implements Answer {
    }

    /** A worker whose answers are given to a receiver, on the worker's thread. */
    PictureWorker(Consumer<Answer> answered) {
        this.answered = answered;
        ((ThreadPoolExecutor) thread).allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "Tain picture");
        thread.setDaemon(true);
        return thread;
    }

    /** Draws, unless something else is asked before it begins. */
    void draw(Request request) {
        if (pending.getAndUpdate(request::after) == null) {
            thread.execute(this::work);
        }
    }

    void stop() {
        thread.shutdownNow();
    }

    private void work() {
        Request request = pending.getAndSet(null);
        Answer answer = answer(request);
        if (answer != null) {
            lastFrame = System.nanoTime();
            answered.accept(answer);
        }
    }

    private Answer answer(Request request) {
        try {
            return paint(request);
        } catch (NoPicture e) {
            return nothing(request, e.getMessage(), false, null);
        } catch (IOException e) {
            return nothing(request, "A file cannot be read: " + e.getMessage() + ".", true, null);
        } catch (UserError e) {
            return nothing(request, e.getMessage(), true, null);
        } catch (RuntimeException e) {
            return nothing(request, "This cannot be drawn; the error log tells more.", true, e);
        }
    }

    private Answer nothing(Request request, String message, boolean error, RuntimeException fault) {
        figure = null;
        return new Nothing(request, message, error, fault);
    }

    private Answer paint(Request request) throws NoPicture, IOException {
        long begun = System.nanoTime();
        if (request.source() != null) {
            figure = request.source().figure();
        }
        Request later = pending.get();
        boolean outdated = later != null && later.source() != null && ms(lastFrame) < LONGEST_STILL_MS;
        if (figure == null || outdated) {
            return null;
        }
        if (typefaces == null) {
            typefaces = new Typefaces();
        }
        long made = System.nanoTime();
        Viewport viewport = request.viewport() == null
                ? Viewport.fit(figure, request.sizing(), request.width(), request.height())
                : request.viewport().with(figure, request.sizing());
        Frame frame = viewport.frame(request.width(), request.height(), request.dots());
        Painted painted = Painted.over(paper(frame), figure, viewport.figureWidth(), viewport.figureHeight(), frame,
                typefaces, request.ground());
        return new Picture(request, painted, viewport, new FrameTimes((made - begun) / 1e6, ms(made), 0, 0));
    }

    private BufferedImage paper(Frame frame) {
        for (BufferedImage used = free.poll(); used != null; used = free.poll()) {
            if (used.getWidth() == frame.width() && used.getHeight() == frame.height()) {
                return used;
            }
        }
        return new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    }

    /** Nobody looks at a picture any more: another is painted over it. */
    void reuse(Painted painted) {
        free.offer(painted.image());
    }

    private static double ms(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
