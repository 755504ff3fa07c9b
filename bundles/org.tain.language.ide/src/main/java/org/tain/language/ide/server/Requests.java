package org.tain.language.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;

/**
 * The server's requests, in their order: changes one by one; questions beside each other, but on no more than half of the
 * processors, since an editor puts several after every change and has its windows to draw meanwhile.
 */
@Singleton
final class Requests extends RequestManager {
    private final ExecutorService threads;

    @Inject
    Requests(ExecutorService threads, OperationCanceledManager cancellation) {
        super(questions(), cancellation);
        this.threads = threads;
    }

    private static ExecutorService questions() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), work -> {
            Thread thread = new Thread(work, TainServer.THREADS + "question-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    protected String getThreadQueueNameFormat() {
        return TainServer.THREADS + "queue-%d";
    }

    @Override
    public void shutdown() {
        super.shutdown();
        threads.shutdown();
    }
}
