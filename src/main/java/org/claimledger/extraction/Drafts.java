package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimledger.extraction.Draft.Shape;
import org.claimledger.extraction.Draft.Words;

/** The attributions found so far in a sentence, from left to right. */
final class Drafts {

    private final Sentence sentence;
    private final Contents contents;
    private final List<Draft> drafts = new ArrayList<>();

    Drafts(Sentence sentence, Contents contents) {
        this.sentence = sentence;
        this.contents = contents;
    }

    int size() {
        return drafts.size();
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    Stream<Draft> all() {
        return drafts.stream();
    }

    /** A later attribution ends what an earlier one in the same sentence says, unless it is a part of it. */
    void add(Draft draft) {
        int head = draft.shape() == Shape.TRAILING ? draft.content().to() : draft.head();
        for (var earlier : drafts) {
            int cut = cut(draft, head);
            if (earlier.speaksOf(head) && cut < head + 1) {
                earlier.cutAt(contents.trimmed(0, cut));
            }
        }
        drafts.add(draft);
    }

    private int cut(Draft draft, int head) {
        if (draft.shape() == Shape.TRAILING) {
            return head;
        }
        int before = head - 1;
        if (draft.source().from() > draft.cue().from()
                || draft.source().to() < draft.cue().from() - 6
                || sharesSubject(draft)) {
            while (sentence.has(before, "and", "but", "then", "also") || sentence.tagged(before, "ADV", "CCONJ")) {
                before--;
            }
            return sentence.has(before, ",", "-") ? before : before + 1;
        }
        boolean joined = sentence.has(
                before, "and", "but", "while", "though", "although", "as", "or", "yet", "after", "because");
        return joined && sentence.has(before - 1, ",", "-", ";")
                ? before - 1
                : sentence.has(before, ";") ? before : head + 1;
    }

    private boolean sharesSubject(Draft draft) {
        return drafts.stream().anyMatch(earlier -> earlier.source().equals(draft.source()));
    }

    /** Where the part before the attribution begins: after an earlier attribution that is no part of it. */
    int partStart(int head) {
        int from = 0;
        for (var earlier : drafts) {
            int end = Math.max(
                    Math.max(earlier.cue().to(), earlier.content().to()),
                    earlier.rest().to());
            boolean apart = end < head - 1 && (earlier.shape() == Shape.TRAILING || sentence.has(end, ";"));
            if (apart) {
                from = Math.max(from, end);
            }
        }
        while (from < head
                && ((sentence.at(from).isMark() && !sentence.quoted(from) && !sentence.has(from, "$", "(", "#", "@"))
                        || (sentence.tagged(from, "CCONJ") && !sentence.quoted(from)))) {
            from++;
        }
        return from;
    }

    /** The last source named before a place, for a verb without a subject of its own. */
    Optional<Words> lastSourceBefore(int position, boolean participle) {
        for (int d = drafts.size() - 1; d >= 0; d--) {
            var draft = drafts.get(d);
            boolean inverted = draft.source().from() > draft.cue().from();
            if (draft.cue().from() < position && (participle || !inverted)) {
                return Optional.of(draft.source());
            }
        }
        return Optional.empty();
    }
}
