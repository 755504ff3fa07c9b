package org.tain.language.ide.rename;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.tain.language.ide.navigation.References;
import org.tain.language.ide.text.Lines;
import org.tain.language.ide.text.Mention;
import org.tain.language.ide.text.Mentions;
import org.tain.language.ide.text.Origin;
import org.tain.language.model.Names;
import org.tain.language.services.TainGrammarAccess;

/**
 * Renames what the cursor stands on in every file that names it. What cannot be renamed, and a name that would mean
 * something else at one of the places, is refused in one sentence and changes nothing.
 */
public class Renaming implements IRenameService2 {
    @Inject
    private TainGrammarAccess grammar;
    @Inject
    private UriExtensions uris;
    @Inject
    private ResourceDescriptionsProvider indexes;

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), context -> {
            XtextResource resource = (XtextResource) context.getResource();
            Mention mention = renamed(resource, options.getParams().getPosition());
            Range range = Lines.of(resource).range(mention.offset(), mention.length());
            return Either3.forSecond(new PrepareRenameResult(range, Names.of(mention.target())));
        });
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        ILanguageServerAccess access = options.getLanguageServerAccess();
        return access.doSyncRead(options.getRenameParams().getTextDocument().getUri(), context -> {
            XtextResource resource = (XtextResource) context.getResource();
            EObject target = renamed(resource, options.getRenameParams().getPosition()).target();
            IResourceDescriptions index = indexes.getResourceDescriptions(resource);
            Function<URI, Resource> files = uri -> access.doSyncRead(uri.toString(), ILanguageServerAccess.Context::getResource);
            Map<XtextResource, List<Mention>> mentions = new References(files, index).to(target, resource);
            return edit(mentions, target, options.getRenameParams().getNewName(), access);
        });
    }

    private WorkspaceEdit edit(Map<XtextResource, List<Mention>> mentions, EObject target, String name,
            ILanguageServerAccess access) {
        List<Mention> all = mentions.values().stream().flatMap(Collection::stream).toList();
        new NewName(grammar).objection(target, name, mentions).ifPresent(objection -> {
            throw refusal(objection);
        });
        all.stream().filter(mention -> mention.targets().size() > 1).findFirst().ifPresent(mention -> {
            throw refusal("'post." + Names.of(target) + "' also reads a state of that name of another neuron; rename them in"
                    + " the text, one after the other");
        });
        WorkspaceEdit edit = new WorkspaceEdit();
        TextEditAcceptor edits = new TextEditAcceptor(edit, access);
        mentions.forEach((file, places) -> {
            Lines lines = Lines.of(file);
            List<TextEdit> changes = new ArrayList<>();
            places.forEach(place -> changes.add(new TextEdit(lines.range(place.offset(), place.length()), name)));
            String uri = uris.toUriString(file.getURI());
            Document document = access.doSyncRead(uri, ILanguageServerAccess.Context::getDocument);
            edits.accept(uri, document, changes);
        });
        return edit;
    }

    private static Mention renamed(XtextResource resource, Position position) {
        int offset = Lines.of(resource).offset(position);
        Mention mention = Mentions.of(resource).at(offset).orElseThrow(() -> refusal(what(resource, offset)
                + "; put the cursor on the name of something that the model declares"));
        if (mention.target() == null) {
            throw refusal("what is named here is not declared anywhere, so it cannot be renamed");
        }
        if (Origin.isLibrary(mention.target())) {
            throw refusal("'" + Names.of(mention.target()) + "' belongs to the standard library, which cannot be changed; copy "
                    + Names.kind(mention.target()).replaceFirst("^an? ", "the ") + " into the model to rename it there");
        }
        return mention;
    }

    private static String what(XtextResource resource, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        boolean isWord = leaf != null && !leaf.isHidden() && Character.isLetter(leaf.getText().charAt(0));
        return isWord ? "'" + leaf.getText() + "' is a word of the language" : "there is no name here";
    }

    private static ResponseErrorException refusal(String sentence) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
    }
}
