package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimledger.extraction.Span;

/**
 * A name in a statement.
 *
 * @param concepts of its words
 * @param predicates what stands next to it and may tell what the one who bears it does, as concepts
 */
record NameMention(Stretch stretch, Set<String> concepts, Set<String> predicates) {

    private static final WordGroups WORDS = WordGroups.read("name-words.txt");
    private static final Set<String> OFFICES = WORDS.words("offices");
    private static final Set<String> NO_NAME = WORDS.words("no-name");
    private static final Set<String> PLACING = WORDS.words("placing");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int NEAR = 8;

    static NameMention of(Stretch stretch) {
        var concepts = stretch.tokens()
                .filter(token -> !OFFICES.contains(token.word()))
                .map(Token::concept)
                .collect(Collectors.toUnmodifiableSet());
        return new NameMention(stretch, concepts, predicates(stretch));
    }

    /** The names of two and more words that the claim itself has. */
    static List<NameMention> in(Statement statement) {
        List<NameMention> names = new ArrayList<>();
        int i = statement.first();
        while (i < statement.end()) {
            int end = i;
            while (end < statement.end() && isPartOfAName(statement.at(end))) {
                end++;
            }
            var stretch = new Stretch(statement, IntStream.range(i, end).boxed().toList());
            if (isFull(stretch)) {
                names.add(of(stretch));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(names);
    }

    private static boolean isFull(Stretch stretch) {
        long own = stretch.tokens()
                .filter(token -> !OFFICES.contains(token.word()))
                .count();
        return own >= SHORTEST && own <= LONGEST;
    }

    /** Whether it is a name and nothing else; a capital at the beginning of a statement makes none. */
    static boolean isName(Stretch stretch) {
        return stretch.places().size() <= LONGEST
                && stretch.all(NameMention::isPartOfAName)
                && stretch.any(token -> !OFFICES.contains(token.word()))
                && (stretch.first() > stretch.statement().first()
                        || stretch.places().size() >= SHORTEST);
    }

    private static boolean isPartOfAName(Token token) {
        return token.isWord()
                && token.capitalised()
                && (token.hasContent() || OFFICES.contains(token.word()))
                && !NO_NAME.contains(token.word());
    }

    private static Set<String> predicates(Stretch stretch) {
        Set<String> predicates = new HashSet<>();
        addNearest(stretch.statement(), stretch.first() - 1, -1, predicates);
        addNearest(stretch.statement(), stretch.last() + 1, 1, predicates);
        return predicates;
    }

    private static void addNearest(Statement statement, int from, int step, Set<String> predicates) {
        for (int i = from; Math.abs(i - from) < NEAR && isWithin(statement, i); i += step) {
            Token token = statement.at(i);
            if (token.isWord() && token.weight() == 1 && !token.capitalised()) {
                predicates.add(token.concept());
                return;
            }
        }
    }

    private static boolean isWithin(Statement statement, int place) {
        return place >= statement.first() && place < statement.end();
    }

    /** Whether any of its words stands in the claim or around it. */
    boolean isNamedIn(AnalysedClaim claim) {
        return concepts.stream().anyMatch(claim.conceptsAround()::contains);
    }

    /** Whether both may be names of one: shortened, spelled otherwise, or by initials. */
    boolean mayBe(NameMention other) {
        return SourceNames.areOne(stretch.words(), other.stretch.words())
                || concepts.stream()
                        .anyMatch(one ->
                                other.concepts.stream().anyMatch(another -> SourceNames.areSpelledAlike(one, another)))
                || isAcronymOf(other)
                || other.isAcronymOf(this);
    }

    /** Whether a person's given name is in it. */
    boolean isOfAPerson() {
        return stretch.any(GivenNames::has);
    }

    /** "Near Larkhaven". */
    boolean isPlace() {
        return stretch.follows(token -> PLACING.contains(token.word()));
    }

    private boolean isAcronymOf(NameMention other) {
        String initials = other.stretch
                .tokens()
                .map(token -> token.word().substring(0, 1))
                .collect(Collectors.joining());
        String letters = stretch.words().replace(".", "");
        return stretch.places().size() == 1 && (letters.startsWith(initials) || initials.startsWith(letters));
    }

    String words() {
        return stretch.words();
    }

    Span span() {
        return stretch.span();
    }
}
