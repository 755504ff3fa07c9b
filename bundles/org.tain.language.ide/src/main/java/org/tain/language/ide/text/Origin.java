package org.tain.language.ide.text;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.tain.language.library.StandardLibrary;
import org.tain.language.model.Members;

/** Where a definition comes from. */
public final class Origin {
    private Origin() {
    }

    /** Whether an element is defined in the standard library, which nobody edits. */
    public static boolean isLibrary(EObject element) {
        return element != null && StandardLibrary.contains(element);
    }

    /** Whether an element is defined in another file than one that names it. */
    public static boolean isElsewhere(EObject element, EObject user) {
        return element != null && element.eResource() != null && element.eResource() != user.eResource();
    }

    /** The name of the file that defines an element; empty where it lies in none. */
    public static String file(EObject element) {
        URI uri = element.eResource() == null ? null : element.eResource().getURI();
        return uri == null || uri.lastSegment() == null ? "" : URI.decode(uri.lastSegment());
    }

    /** The network that an element belongs to; empty where its file names none. */
    public static String network(EObject element) {
        var model = Members.model(element);
        return model == null || model.getNetwork() == null || model.getNetwork().getName() == null
                ? ""
                : model.getNetwork().getName();
    }
}
