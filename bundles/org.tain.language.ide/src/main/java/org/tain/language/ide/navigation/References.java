package org.tain.language.ide.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.model.Names;
import org.tain.language.scoping.Neighbours;
import org.tain.language.tain.Model;

/** Finds the words that name an element, in every file that may. */
public final class References {
    private final Function<URI, Resource> files;
    private final IResourceDescriptions index;

    /**
     * Among the files of an index.
     *
     * @param files reads one; null where it is gone
     */
    public References(Function<URI, Resource> files, IResourceDescriptions index) {
        this.files = files;
        this.index = index;
    }

    /**
     * The words that name an element, its declaration among them, by file.
     *
     * @param from the file that asks; it is looked at in any case, as is the one that declares the element
     */
    public Map<XtextResource, List<Mention>> to(EObject target, XtextResource from) {
        Set<XtextResource> read = files(target, from);
        List<Model> models = new ArrayList<>();
        read.forEach(file -> file.getContents().stream().filter(Model.class::isInstance)
                .forEach(model -> models.add((Model) model)));
        URI wanted = EcoreUtil.getURI(target);
        String name = Names.of(target);
        Map<XtextResource, List<Mention>> found = new LinkedHashMap<>();
        for (XtextResource file : read) {
            List<Mention> mentions = Mentions.among(file, models).all().stream()
                    .filter(mention -> mention.targets().stream().anyMatch(named -> named == target
                            || Names.of(named) != null && Names.of(named).equals(name)
                                    && EcoreUtil.getURI(named).equals(wanted)))
                    .toList();
            if (!mentions.isEmpty()) {
                found.put(file, mentions);
            }
        }
        return found;
    }

    private Set<XtextResource> files(EObject target, XtextResource from) {
        Set<XtextResource> found = new LinkedHashSet<>();
        if (target.eResource() instanceof XtextResource own) {
            found.add(own);
        }
        found.add(from);
        Set<URI> known = new LinkedHashSet<>();
        found.forEach(file -> known.add(file.getURI()));
        for (IResourceDescription description : index.getAllResourceDescriptions()) {
            if (mayName(description.getURI(), EcoreUtil.getURI(target).trimFragment()) && known.add(description.getURI())) {
                if (files.apply(description.getURI()) instanceof XtextResource file) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** Types and what belongs to them are lent to the files of the same folder, those of the library to all. */
    private static boolean mayName(URI file, URI declaring) {
        return !declaring.isFile() || Neighbours.isBeside(file, declaring);
    }
}
