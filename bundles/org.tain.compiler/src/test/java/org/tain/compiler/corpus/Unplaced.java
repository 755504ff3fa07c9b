package org.tain.compiler.corpus;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;

/** Everything that the intermediate representation holds but the lines of the text, and the white space of quoted text. */
final class Unplaced {
    private Unplaced() {
    }

    static String text(Object part) {
        return switch (part) {
            case null -> "null";
            case Record record -> record(record);
            case List<?> list -> {
                StringJoiner all = new StringJoiner(", ", "[", "]");
                list.forEach(each -> all.add(text(each)));
                yield all.toString();
            }
            case String string -> '"' + string.replaceAll("\\s+", "") + '"';
            default -> part.toString();
        };
    }

    private static String record(Record record) {
        StringJoiner all = new StringJoiner(",\n", record.getClass().getSimpleName() + "(", ")");
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals("line")) {
                all.add(component.getName() + " " + text(value(record, component)));
            }
        }
        return all.toString();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
