package org.tain.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import org.tain.compiler.Compiled;
import org.tain.compiler.TainCompiler;
import org.tain.compiler.load.LoadedModel;
import org.tain.compiler.load.ModelLoader;
import org.tain.runtime.UserError;
import org.tain.runtime.run.Checksum;
import org.tain.runtime.run.RunFile;
import org.tain.runtime.run.RunFolder;
import org.tain.runtime.run.RunState;
import org.tain.runtime.run.ThisProcess;
import org.tain.runtime.training.ModelTexts;

/** A training that stopped before its end and is to go on in its own folder. */
final class InterruptedRun {
    private final RunFolder folder;
    private final RunFile before;

    private InterruptedRun(RunFolder folder, RunFile before) {
        this.folder = folder;
        this.before = before;
    }

    /**
     * Opens it.
     *
     * @param presentations to which it is to go on; empty for those that it was to show
     * @throws UserError if there is nothing to go on with
     */
    static InterruptedRun open(Path path, OptionalLong presentations) {
        RunFolder folder = RunFolder.open(path);
        RunFile before = folder.read();
        if (before.state() == RunState.RUNNING && !ThisProcess.interrupted(before, Instant.now())) {
            throw new UserError("%s is running in process %d of %s; it can go on once that has ended."
                    .formatted(path, before.process().id(), before.machine().host()));
        }
        long wanted = presentations.orElse(before.presentations());
        if (wanted < before.presentationsDone()
                || wanted == before.presentationsDone() && before.state() == RunState.FINISHED) {
            throw new UserError(
                    "%s has shown %d presentations; name more, such as --presentations %d, to go on; `tain figures` draws it."
                            .formatted(path, before.presentationsDone(), 2 * before.presentationsDone()));
        }
        if (ModelTexts.read(folder).sources().isEmpty()) {
            throw new UserError("%s was interpreted, and what lies before its checkpoints is not kept; interpret it anew."
                    .formatted(path));
        }
        return new InterruptedRun(folder, before);
    }

    RunFolder folder() {
        return folder;
    }

    /** Compiles the text that ran, with the data that it read. */
    Compiled compile() {
        Path home = Path.of(before.folder().model());
        if (!Files.isDirectory(home)) {
            throw new UserError("%s ran a model in %s, which is not there any more; put the model's folder back to go on."
                    .formatted(folder.path(), home));
        }
        for (RunFile.DataFile data : before.data()) {
            Path file = home.resolve(data.path());
            if (!Files.isRegularFile(file) || !Checksum.of(file).equals(data.sha256())) {
                throw new UserError("%s is not the file that %s read; put that back to go on, or train anew."
                        .formatted(file.normalize(), folder.path()));
            }
        }
        LoadedModel loaded = new ModelLoader().check(home.resolve(before.model().file()), ModelTexts.read(folder).text());
        if (loaded.hasErrors()) {
            throw new UserError(loaded.problems().getFirst().text());
        }
        return new TainCompiler().compile(loaded);
    }
}
