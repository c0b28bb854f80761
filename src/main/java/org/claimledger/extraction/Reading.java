package org.claimledger.extraction;

import java.util.List;
import java.util.Optional;

/**
 * An article as read: its sentences with their words, and the places where outlets are named.
 *
 * @param plain the text with plain quotation marks and spaces, place by place the same as the article's
 * @param notices paragraphs in which the article speaks of its own change
 */
record Reading(
        ArticleText article, String plain, List<Sentence> sentences, List<Span> notices, OutletMentions outlets) {

    Reading {
        sentences = List.copyOf(sentences);
        notices = List.copyOf(notices);
    }

    Optional<Sentence> sentenceAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var sentence = sentences.get(middle);
            if (sentence.span().end() <= place) {
                low = middle + 1;
            } else if (sentence.span().start() > place) {
                high = middle - 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
