package org.tain.compiler.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The imports of the generated class. */
public final class Imports {
    private final String ownPackage;
    private final Map<String, String> qualifiedBySimple = new TreeMap<>();

    /**
     * Begins with none.
     *
     * @param ownPackage package of the generated class
     * @param ownName its simple name, which no import may hide
     */
    public Imports(String ownPackage, String ownName) {
        this.ownPackage = ownPackage;
        qualifiedBySimple.put(ownName, qualified(ownPackage, ownName));
    }

    /** How to write a class: its simple name, or the qualified one when the simple name already means another class. */
    public String use(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        String before = qualifiedBySimple.putIfAbsent(simple, qualifiedName);
        return before == null || before.equals(qualifiedName) ? simple : qualifiedName;
    }

    /** How to write a class of the runtime or the JDK. */
    public String use(Class<?> type) {
        return use(type.getCanonicalName());
    }

    /** The qualified names to import, sorted, JDK first. */
    public List<String> sorted() {
        List<String> java = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : qualifiedBySimple.values().stream().sorted().toList()) {
            String itsPackage = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
            if (!itsPackage.equals(ownPackage) && !itsPackage.equals("java.lang")) {
                (name.startsWith("java.") ? java : others).add(name);
            }
        }
        java.addAll(others);
        return java;
    }

    private static String qualified(String itsPackage, String name) {
        return itsPackage.isEmpty() ? name : itsPackage + "." + name;
    }
}
