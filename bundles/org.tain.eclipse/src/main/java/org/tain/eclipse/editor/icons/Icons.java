package org.tain.eclipse.editor.icons;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** The pictures of the parts of a network, 16 x 16 points, shared by whoever shows them. In the thread of the screen only. */
public final class Icons {
    private Icons() {
    }

    /** A picture by the name of its file, as {@code layer}; it belongs to the display and is never disposed by its users. */
    public static Image of(String name) {
        return JFaceResources.getResources().get(descriptor(name));
    }

    /** How to make a picture. */
    public static ImageDescriptor descriptor(String name) {
        URL file = Icons.class.getResource("/icons/" + name + ".svg");
        return ImageDescriptor.createFromURL(file);
    }

    /** The picture of what stands in an outline. */
    public static Image of(SymbolKind kind) {
        return of(switch (kind) {
            case Module -> "network";
            case Constant -> "parameter";
            case Class -> "neuron";
            case Method -> "synapse";
            case Function -> "rule";
            case File -> "stimulus";
            case Array -> "layer";
            case Object -> "pool";
            case Interface -> "projection";
            case TypeParameter -> "link";
            case Struct -> "pair";
            case Key -> "homeostasis";
            case Enum -> "measure";
            case Namespace -> "train";
            case Package -> "simulate";
            default -> member(kind);
        });
    }

    private static String member(SymbolKind kind) {
        return switch (kind) {
            case Variable -> "state";
            case Property -> "input";
            case Field -> "trace";
            case Operator -> "equation";
            case Constructor -> "gives";
            case Boolean -> "limit";
            case Number -> "bounds";
            default -> "event";
        };
    }

    /** The picture of what is proposed to be inserted. */
    public static Image of(CompletionItemKind kind) {
        return of(switch (kind) {
            case Snippet -> "template";
            case Unit -> "unit";
            case Value -> "value";
            case Constant -> "parameter";
            case Class -> "neuron";
            case Method -> "synapse";
            case Function -> "rule";
            case File, Folder -> "stimulus";
            case Interface -> "projection";
            case Struct -> "pair";
            case Enum -> "measure";
            case Module -> "layer";
            case TypeParameter -> "pool";
            case Variable -> "state";
            case Property -> "input";
            case Field -> "trace";
            case Operator -> "function";
            case Event -> "event";
            default -> "keyword";
        });
    }
}
