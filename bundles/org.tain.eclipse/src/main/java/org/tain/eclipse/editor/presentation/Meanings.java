package org.tain.eclipse.editor.presentation;

import java.util.Arrays;
import org.eclipse.jface.text.DocumentEvent;

/**
 * What the words of a text mean: the server's last answer, moved along with every change of the text until the next one
 * comes. Used in the thread of the screen only.
 */
final class Meanings {
    private static final Tint[] TINTS = Tint.values();
    private int[] starts = {};
    private int[] lengths = {};
    private byte[] tints = {};
    private int count;

    /** Of words in the order of the text. */
    static Meanings of(int[] starts, int[] lengths, byte[] tints, int count) {
        Meanings meanings = new Meanings();
        meanings.starts = starts;
        meanings.lengths = lengths;
        meanings.tints = tints;
        meanings.count = count;
        return meanings;
    }

    /** The tint of a word; {@code looks} if nobody knows what that word means. */
    Tint at(int offset, int length, Tint looks) {
        int index = Arrays.binarySearch(starts, 0, count, offset);
        return index >= 0 && lengths[index] == length ? TINTS[tints[index]] : looks;
    }

    /** Moves what is behind a change, drops what it destroyed and lets a word grow that is still being typed. */
    void move(DocumentEvent event) {
        int from = event.getOffset();
        int to = from + event.getLength();
        String text = event.getText() == null ? "" : event.getText();
        int moved = text.length() - event.getLength();
        boolean typed = text.chars().allMatch(Words::isPart);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int start = starts[i];
            int end = start + lengths[i];
            boolean grows = typed && start <= from && to <= end && start < end;
            if (end <= from || start >= to || grows) {
                starts[kept] = start >= to && !(grows && start == from) ? start + moved : start;
                lengths[kept] = grows ? lengths[i] + moved : lengths[i];
                tints[kept] = tints[i];
                kept += lengths[kept] > 0 ? 1 : 0;
            }
        }
        count = kept;
    }

    /** Takes over other meanings and tells the first and the last offset where they differ; null if nowhere. */
    int[] become(Meanings other) {
        int front = 0;
        while (front < Math.min(count, other.count) && same(front, other, front)) {
            front++;
        }
        int back = 0;
        while (back < Math.min(count, other.count) - front && same(count - 1 - back, other, other.count - 1 - back)) {
            back++;
        }
        int first = Math.min(start(front, count - back), other.start(front, other.count - back));
        int last = Math.max(end(front, count - back), other.end(front, other.count - back));
        starts = other.starts;
        lengths = other.lengths;
        tints = other.tints;
        count = other.count;
        return first < last ? new int[] {first, last} : null;
    }

    private boolean same(int index, Meanings other, int otherIndex) {
        return starts[index] == other.starts[otherIndex] && lengths[index] == other.lengths[otherIndex]
                && tints[index] == other.tints[otherIndex];
    }

    private int start(int from, int to) {
        return from < to ? starts[from] : Integer.MAX_VALUE;
    }

    private int end(int from, int to) {
        return from < to ? starts[to - 1] + lengths[to - 1] : 0;
    }
}
