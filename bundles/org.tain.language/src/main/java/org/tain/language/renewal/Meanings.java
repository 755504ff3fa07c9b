package org.tain.language.renewal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.tain.language.model.Names;

/** What names mean, carried from the elements of one text to those of another one where both are written alike. */
final class Meanings {
    private final Map<EObject, EObject> counterparts = new IdentityHashMap<>();
    private final Map<EClass, List<EReference>> naming = new HashMap<>();

    /** Learns which element is which in two trees, if they are two; false if they do not have one form. */
    boolean pair(EObject before, EObject now) {
        if (before == now || before.eClass() != now.eClass()) {
            return before == now;
        }
        if (Names.feature(now) != null) {
            counterparts.put(before, now);
        }
        Iterator<EObject> old = before.eContents().iterator();
        for (EObject part : now.eContents()) {
            if (!old.hasNext() || !pair(old.next(), part)) {
                return false;
            }
        }
        return !old.hasNext();
    }

    /** Lets every name of a tree mean what it meant before; does nothing and gives false if that is not there any more. */
    boolean carry(EObject before, EObject now) {
        if (before == now) {
            return true;
        }
        List<Runnable> settings = new ArrayList<>();
        boolean isThere = collect(before, now, settings);
        if (isThere) {
            settings.forEach(Runnable::run);
        }
        return isThere;
    }

    private boolean collect(EObject before, EObject now, List<Runnable> settings) {
        for (EReference name : naming.computeIfAbsent(now.eClass(), Meanings::naming)) {
            if (!(name.isMany() ? all(before, now, name, settings) : one(before, now, name, settings))) {
                return false;
            }
        }
        Iterator<EObject> old = before.eContents().iterator();
        for (EObject part : now.eContents()) {
            if (!collect(old.next(), part, settings)) {
                return false;
            }
        }
        return true;
    }

    private static List<EReference> naming(EClass kind) {
        return kind.getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isContainer())
                .toList();
    }

    private boolean one(EObject before, EObject now, EReference name, List<Runnable> settings) {
        EObject target = (EObject) before.eGet(name, false);
        EObject counterpart = target == null ? null : counterpart(target);
        if (counterpart != null) {
            settings.add(() -> now.eSet(name, counterpart));
        }
        return target == null || counterpart != null;
    }

    private boolean all(EObject before, EObject now, EReference name, List<Runnable> settings) {
        List<EObject> found = new ArrayList<>();
        for (Object target : ((InternalEList<?>) before.eGet(name, false)).basicList()) {
            EObject counterpart = counterpart((EObject) target);
            if (counterpart == null) {
                return false;
            }
            found.add(counterpart);
        }
        @SuppressWarnings("unchecked")
        EList<EObject> targets = (EList<EObject>) now.eGet(name, false);
        settings.add(() -> targets.addAll(found));
        return true;
    }

    /** What an element has become; elements of other texts are what they were. */
    private EObject counterpart(EObject element) {
        EObject here = counterparts.get(element);
        return here != null ? here : element.eIsProxy() || element.eResource() == null ? null : element;
    }
}
