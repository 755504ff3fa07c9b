package org.tain.language.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriExtensions;

/** Finds the models of a folder and of those below it, but for hidden ones, what builds make and the copies in run folders. */
final class ModelScanner implements IFileSystemScanner {
    private final UriExtensions uris = new UriExtensions();

    @Override
    public void scan(URI root, IAcceptor<URI> acceptor) {
        Path start = Path.of(root.toFileString());
        if (!Files.isDirectory(start)) {
            return;
        }
        try {
            Files.walkFileTree(start, new Visitor(start, acceptor));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + start + " cannot be read", e);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;
        private final IAcceptor<URI> acceptor;

        Visitor(Path start, IAcceptor<URI> acceptor) {
            this.start = start;
            this.acceptor = acceptor;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
            boolean isOther = name.startsWith(".") || "target".equals(name) || "bin".equals(name)
                    || Files.exists(folder.resolve("run.json"));
            return isOther && !folder.equals(start) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".tain")) {
                acceptor.accept(uris.toEmfUri(file.toUri()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE; // what nobody may read holds no model of this user
        }
    }
}
