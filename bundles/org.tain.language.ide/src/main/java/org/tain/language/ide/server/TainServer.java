package org.tain.language.ide.server;

import com.google.inject.Guice;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.tain.language.ide.library.LibraryFiles;
import org.tain.language.ide.protocol.ModelServer;

/**
 * The language server of Tain, for clients in the same process or behind a stream. The client connects, initializes with
 * a root and its folders, and says {@code initialized}; from then on it is told of the problems of every model. All
 * threads are daemons; {@link #shutdown()} ends them and never the process.
 */
public class TainServer extends ModelServer {
    /** How the names of all threads of a server begin. */
    public static final String THREADS = "tain-server-";

    /**
     * A server of its own: several of them share nothing.
     *
     * @param libraryFolder where the standard library is unpacked for editors to open, in a folder for each version of it;
     *            made if it is not there
     * @throws java.io.UncheckedIOException if it cannot be written to
     */
    public static TainServer create(Path libraryFolder) {
        AtomicInteger count = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, THREADS + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        ServerLanguage language = new ServerLanguage(threads, new LibraryUris(LibraryFiles.unpack(libraryFolder)));
        return Guice.createInjector(new TainServerModule(language, threads)).getInstance(TainServer.class);
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        getRequestManager().shutdown();
        return super.shutdown();
    }

    @Override
    public void exit() {
        getRequestManager().shutdown();
        super.exit();
    }
}
