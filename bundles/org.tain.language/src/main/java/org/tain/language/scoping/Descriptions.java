package org.tain.language.scoping;

import com.google.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/** Which files are to be looked at again when another one has changed: those beside a file that lends them its types. */
@Singleton
public class Descriptions extends DefaultResourceDescriptionManager {

    @Override
    public boolean isAffected(Collection<IResourceDescription.Delta> deltas, IResourceDescription candidate,
            IResourceDescriptions context) {
        return deltas.stream().anyMatch(delta -> Neighbours.isBeside(delta.getUri(), candidate.getURI())
                && (delta.getOld() != null && Neighbours.lends(delta.getOld())
                        || delta.getNew() != null && Neighbours.lends(delta.getNew())));
    }

    @Override
    public boolean isAffected(IResourceDescription.Delta delta, IResourceDescription candidate) {
        return isAffected(List.of(delta), candidate, null);
    }
}
