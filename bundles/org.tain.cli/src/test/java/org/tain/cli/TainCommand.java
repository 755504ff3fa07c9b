package org.tain.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the command, as a user sees it. */
record TainCommand(int code, String out, String err) {

    static TainCommand run(Object... arguments) {
        String[] args = new String[arguments.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new TainCommand(code, out.toString(), err.toString());
    }

    /** The last line of what went to standard error. */
    String sentence() {
        return err.strip().lines().reduce((first, second) -> second).orElse("");
    }
}
