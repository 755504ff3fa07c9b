package org.tain.eclipse.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.console.FileLink;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.console.PatternMatchEvent;
import org.eclipse.ui.console.TextConsole;

/** Turns {@code patches.tain:14} in the output of a run into a link to that line of the model. */
public final class ModelLinks implements IPatternMatchListenerDelegate {
    private static final Pattern PLACE = Pattern.compile("(.+\\.tain):(\\d+)(?::\\d+)?");
    private TextConsole console;

    @Override
    public void connect(TextConsole text) {
        console = text;
    }

    @Override
    public void disconnect() {
        console = null;
    }

    @Override
    public void matchFound(PatternMatchEvent event) {
        try {
            String text = console.getDocument().get(event.getOffset(), event.getLength());
            Matcher place = PLACE.matcher(text);
            if (place.matches()) {
                IFile file = file(place.group(1));
                if (file != null) {
                    FileLink link = new FileLink(file, null, -1, -1, Integer.parseInt(place.group(2)));
                    console.addHyperlink(link, event.getOffset(), event.getLength());
                }
            }
        } catch (BadLocationException e) {
            return; // the console was cleared meanwhile
        }
    }

    private IFile file(String path) {
        try {
            Path absolute = folder().resolve(path).normalize();
            IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(absolute.toUri());
            return files.length == 0 ? null : files[0];
        } catch (InvalidPathException e) {
            return null; // it only looked like a path
        }
    }

    private Path folder() {
        IProcess process = (IProcess) console.getAttribute(org.eclipse.debug.ui.IDebugUIConstants.ATTR_CONSOLE_PROCESS);
        String folder = process == null ? null : process.getAttribute(DebugPlugin.ATTR_WORKING_DIRECTORY);
        return Path.of(folder == null ? "" : folder).toAbsolutePath();
    }
}
