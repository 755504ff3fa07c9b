package org.tain.runtime.training;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.tain.runtime.UserError;

/**
 * What the command line of a generated class says.
 *
 * @param presentations {@code --presentations N}
 * @param seed {@code --seed N}
 * @param runs {@code --runs DIR}: where the new run is made
 * @param modelFolder {@code --model-folder DIR}: to which the model's paths are relative
 * @param from {@code --from RUNFOLDER}: the run whose texts are taken
 */
record LaunchArguments(OptionalLong presentations, OptionalLong seed, Optional<Path> runs, Optional<Path> modelFolder,
        Optional<Path> from) {
    private static final String KNOWN = "--presentations N, --seed N, --runs DIR, --model-folder DIR, --from RUNFOLDER";

    static LaunchArguments parse(String... arguments) {
        LaunchArguments parsed = new LaunchArguments(OptionalLong.empty(), OptionalLong.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        for (int a = 0; a < arguments.length; a += 2) {
            if (a + 1 == arguments.length) {
                throw new UserError("%s needs a value, or is not known; known are %s.".formatted(arguments[a], KNOWN));
            }
            parsed = parsed.with(arguments[a], arguments[a + 1]);
        }
        return parsed;
    }

    private LaunchArguments with(String option, String value) {
        return switch (option) {
            case "--presentations" -> new LaunchArguments(number(option, value), seed, runs, modelFolder, from);
            case "--seed" -> new LaunchArguments(presentations, number(option, value), runs, modelFolder, from);
            case "--runs" -> new LaunchArguments(presentations, seed, Optional.of(Path.of(value)), modelFolder, from);
            case "--model-folder" -> new LaunchArguments(presentations, seed, runs, Optional.of(Path.of(value)), from);
            case "--from" -> new LaunchArguments(presentations, seed, runs, modelFolder, Optional.of(Path.of(value)));
            default -> throw new UserError("%s is not known; known are %s.".formatted(option, KNOWN));
        };
    }

    private static OptionalLong number(String option, String value) {
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new UserError("%s needs a whole number, not \"%s\".".formatted(option, value), e);
        }
    }
}
