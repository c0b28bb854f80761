package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells how a source stands to a statement: by the words that cite it, and where those assert, by its own words. */
final class Modalities {

    private static final int MOST_AUXILIARIES = 4;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "without", "neither", "nor", "cannot", "hardly", "nobody", "none");
    private static final Set<String> REFUSALS = Set.of(
            "refuse", "refuses", "refused", "refusing", "decline", "declines", "declined", "declining", "failed");
    private static final Set<String> MODALS = Set.of("would", "could", "might", "may", "should", "'d");
    private static final Set<String> LATER = Set.of("later", "eventually", "soon", "go", "then", "often", "always");

    /** "Not so," he objected: the quotation is what he says, not what he objects to. */
    private static final Set<Modality> OF_ANOTHER = Set.of(Modality.DENIED, Modality.UNCLEAR);

    private static final Set<String> NO_NEGATION_BEFORE = Set.of("only", "just", "merely", "secret", "doubt");

    private final CueModalities cues;

    Modalities() {
        this.cues = CueModalities.fromResource();
    }

    Modality of(Attribution attribution, Reading reading) {
        var part = attribution.content().get(0);
        var sentence = reading.sentenceAt(part.start()).orElse(attribution.sentence());
        var wording = new Wording(sentence, part);
        var words = cueWords(attribution, reading);
        var told = cues.of(words, wording.isDeed());
        if (isNegated(words)) {
            return toldWithNegation(words, wording, told);
        }
        boolean imagined = isImagined(words) && !told.equals(Optional.of(Modality.WANTED));
        boolean ownWords = told.stream().anyMatch(OF_ANOTHER::contains) && wording.isQuotedClause();
        if (imagined || told.isEmpty() || ownWords) {
            return imagined ? Modality.HYPOTHETICAL : wording.modality(attribution.envelope());
        }
        return told.get();
    }

    /** A phrase that holds the negation, "declined to say", has said all; else it turns what the others say. */
    private Modality toldWithNegation(List<String> words, Wording wording, Optional<Modality> told) {
        var plain = cues.of(withoutNegation(words), wording.isDeed());
        return told.filter(modality -> !told.equals(plain) && modality != Modality.DENIED)
                .orElseGet(() -> negated(plain.orElse(Modality.ASSERTED)));
    }

    /** How the outlet itself puts a stretch of a sentence. */
    Modality of(Sentence sentence, Span stretch) {
        return new Wording(sentence, stretch).modality(stretch);
    }

    /** The words of the cue with the auxiliaries, adverbs and negations before it. */
    private static List<String> cueWords(Attribution attribution, Reading reading) {
        var cue = attribution.cue();
        var sentence = reading.sentenceAt(cue.start()).orElse(attribution.sentence());
        int first = sentence.indexAt(cue.start());
        int from = first;
        while (from > 0
                && first - from < MOST_AUXILIARIES
                && !attribution.source().overlaps(sentence.at(from - 1).span())
                && !sentence.quoted(from - 1)
                && sentence.tagged(from - 1, "AUX", "ADV", "PART")) {
            from--;
        }
        var words = new ArrayList<String>();
        for (int i = from; i < sentence.size() && sentence.at(i).span().start() < cue.end(); i++) {
            words.add(sentence.at(i).lower());
        }
        return words;
    }

    private static boolean isNegated(List<String> words) {
        for (int i = 0; i < words.size() && !words.get(i).equals(","); i++) {
            boolean negates = NEGATIONS.contains(words.get(i))
                    && (i + 1 == words.size() || !NO_NEGATION_BEFORE.contains(words.get(i + 1)));
            boolean refuses = REFUSALS.contains(words.get(i))
                    && i + 2 < words.size()
                    && words.get(i + 1).equals("to");
            if (negates || refuses) {
                return true;
            }
        }
        return false;
    }

    private static List<String> withoutNegation(List<String> words) {
        return words.stream()
                .filter(word -> !NEGATIONS.contains(word) && !REFUSALS.contains(word))
                .toList();
    }

    /** "Did not say" leaves open, "did not deny" does not assert, "does not believe" denies. */
    private static Modality negated(Modality told) {
        return switch (told) {
            case ASSERTED, UNCLEAR, HYPOTHETICAL -> Modality.UNCLEAR;
            case DENIED -> Modality.HEDGED;
            case HEDGED, PROMISED, WANTED -> Modality.DENIED;
            case QUESTIONED -> Modality.ASSERTED;
        };
    }

    /** "Would say" is not said yet, save "would later say". */
    private static boolean isImagined(List<String> words) {
        return words.stream().anyMatch(MODALS::contains) && words.stream().noneMatch(LATER::contains);
    }
}
