package org.tain.runtime.measure;

import org.tain.runtime.network.SpikeTrain;

/** Questions to the spikes of a presentation that need no walk through its steps. */
final class Spikes {
    private Spikes() {
    }

    /** Position after the last spike. */
    static int end(SpikeTrain train) {
        return train.from(train.steps());
    }

    /** Step of the first spike; -1 if there is none. */
    static int firstStep(SpikeTrain train) {
        return train.total() == 0 ? -1 : stepOf(train, train.from(0));
    }

    /** Step of the last spike; 0 if there is none. */
    static int lastStep(SpikeTrain train) {
        return train.total() == 0 ? 0 : stepOf(train, end(train) - 1);
    }

    private static int stepOf(SpikeTrain train, int position) {
        int low = 0;
        int high = train.steps() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (train.to(middle) > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
