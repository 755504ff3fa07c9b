package org.tain.language.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;

/** The server's requests, in their order: changes one by one, questions beside each other. */
@Singleton
final class Requests extends RequestManager {

    @Inject
    Requests(ExecutorService parallel, OperationCanceledManager cancellation) {
        super(parallel, cancellation);
    }

    @Override
    protected String getThreadQueueNameFormat() {
        return TainServer.THREADS + "queue-%d";
    }
}
