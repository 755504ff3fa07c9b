package org.tain.language.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tain.language.ide.symbols.Titles;
import org.tain.language.ide.text.Lines;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.model.Names;

/** Goes from a name to its declaration, finds what uses it, and finds declarations by their names in all files. */
@Singleton
public class Navigation extends DocumentSymbolService {
    @Inject
    private UriExtensions uris;

    @Override
    public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess resourceAccess,
            CancelIndicator cancelIndicator) {
        return Mentions.of(resource).at(offset).map(Mention::targets).orElse(List.of()).stream()
                .filter(target -> target.eResource() instanceof XtextResource).map(this::declaration).toList();
    }

    private Location declaration(EObject target) {
        XtextResource resource = (XtextResource) target.eResource();
        List<INode> names = NodeModelUtils.findNodesForFeature(target, Names.feature(target));
        INode node = names.isEmpty() ? NodeModelUtils.findActualNodeFor(target) : names.getFirst();
        return new Location(uris.toUriString(resource.getURI()),
                Lines.of(resource).range(node.getOffset(), node.getLength()));
    }

    @Override
    public List<? extends Location> getReferences(Document document, XtextResource resource, ReferenceParams params,
            IResourceAccess resourceAccess, IResourceDescriptions indexData, CancelIndicator cancelIndicator) {
        if (resource == null) {
            return List.of();
        }
        EObject target = Mentions.of(resource).at(Lines.of(resource).offset(params.getPosition())).map(Mention::target)
                .orElse(null);
        List<Location> locations = new ArrayList<>();
        if (target != null) {
            Function<URI, Resource> files = uri -> resourceAccess.readOnly(uri, all -> all.getResource(uri, true));
            new References(files, indexData).to(target, resource).forEach((file, mentions) -> {
                Lines lines = Lines.of(file);
                mentions.stream().filter(mention -> params.getContext().isIncludeDeclaration() || !mention.isDeclaration())
                        .forEach(mention -> locations.add(new Location(uris.toUriString(file.getURI()),
                                lines.range(mention.offset(), mention.length()))));
            });
        }
        return locations;
    }

    /** The kind of a declaration of another file; null for what no outline shows. */
    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return type.isAbstract() ? null : Titles.kind(type.getEPackage().getEFactoryInstance().create(type));
    }
}
