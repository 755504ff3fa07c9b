package org.tain.eclipse.model;

import java.util.Optional;

/** Is told what happens to the model in the active editor; on the UI thread. */
public interface NetworkListener {

    /** Another model, another text, or none any more. */
    void networkChanged(EditedNetwork network);

    /** The caret has come to another part of the network, or to none. */
    void partSelected(Optional<NetworkPart> part);
}
