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

    /** The publishing outlet by the name under which its mentions are known. */
    String publisher() {
        return article.outlets().resolve(article.outlet()).orElse(article.outlet());
    }

    /** Some of its sentences, as another day's article would have them. */
    Reading only(ArticleText other, List<Sentence> some) {
        return new Reading(other, plain, some, List.of(), outlets);
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

    /** The sentence before another. */
    Optional<Sentence> sentenceBefore(Sentence sentence) {
        return sentence.span().start() == 0
                ? Optional.empty()
                : lastBefore(sentence.span().start());
    }

    private Optional<Sentence> lastBefore(int place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
    }
}
