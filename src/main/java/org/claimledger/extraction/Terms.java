package org.claimledger.extraction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What sentences speak of: the lemmas of their nouns, verbs, adjectives and names. */
final class Terms {

    private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    /** Nobody writes longer sentences; the words of longer ones stay as printed, to be quick. */
    private static final int LONGEST = 200;

    private final LanguageModels models;
    private final ReportingVerbs verbs;
    private final Lexicon lexicon;
    private final Map<Sentence, Set<String>> known = new HashMap<>();

    Terms(LanguageModels models, ReportingVerbs verbs, Lexicon lexicon) {
        this.models = models;
        this.verbs = verbs;
        this.lexicon = lexicon;
    }

    Set<String> of(Sentence sentence) {
        return known.computeIfAbsent(sentence, this::read);
    }

    private Set<String> read(Sentence sentence) {
        var words = sentence.tokens().stream().map(Token::word).toArray(String[]::new);
        var tags = sentence.tokens().stream().map(Token::tag).toArray(String[]::new);
        var lemmas = words.length > LONGEST ? words : models.lemmas().of(words, tags);
        var terms = new LinkedHashSet<String>();
        for (int i = 0; i < words.length; i++) {
            var token = sentence.at(i);
            boolean word = Character.isLetterOrDigit(token.word().charAt(0))
                    && token.word().length() > 1;
            boolean reporting = token.isVerb() && verbs.withForm(token.lower()).isPresent();
            if (word && TELLING.contains(token.tag()) && !reporting) {
                add(terms, token, lemmas[i]);
            }
        }
        return Set.copyOf(terms);
    }

    private void add(Set<String> terms, Token token, String lemma) {
        boolean asPrinted = token.isName() || lemma.equals("O") || lemma.isBlank();
        var term = asPrinted ? token.lower() : lemma.toLowerCase(Locale.ROOT);
        if (!lexicon.isStopWord(term)) {
            terms.add(term);
        }
    }
}
