package org.claimledger.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import org.claimledger.model.Word;

/**
 * A run of words short enough for the model. Neighbours share words, so that each cue is judged with words on both sides.
 *
 * @param words the words of the window
 * @param coreFrom the first word whose cues are judged in this window
 * @param coreTo the one after the last
 */
record Window(List<Word> words, int coreFrom, int coreTo) {

    /** Word pieces in one window, with its two marks. */
    static final int LIMIT = 192;

    /** Word pieces on either side of the seam between two cores. */
    static final int MARGIN = 24;

    Window {
        words = List.copyOf(words);
    }

    int pieces() {
        return words.stream().mapToInt(Word::size).sum();
    }

    static List<Window> over(List<Word> words) {
        var windows = new ArrayList<Window>();
        int start = 0;
        int core = 0;
        while (start < words.size()) {
            int end = end(words, start);
            if (end == words.size()) {
                windows.add(new Window(words.subList(start, end), core - start, end - start));
                break;
            }
            int seam = back(words, end, core + 1);
            windows.add(new Window(words.subList(start, end), core - start, seam - start));
            start = Math.max(back(words, seam, 0), start + 1);
            core = seam;
        }
        return windows;
    }

    private static int end(List<Word> words, int start) {
        int room = LIMIT - 2;
        int end = start;
        while (end < words.size() && words.get(end).size() <= room) {
            room -= words.get(end).size();
            end++;
        }
        return Math.max(end, start + 1);
    }

    /** The margin's length before a word, not before {@code first}. */
    private static int back(List<Word> words, int from, int first) {
        int at = from;
        int passed = 0;
        while (at > first && passed + words.get(at - 1).size() <= MARGIN) {
            at--;
            passed += words.get(at).size();
        }
        return at;
    }
}
