package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a claim says of orders, laws, deals and sanctions: that they stand, or that they have ended. */
final class StatusReader {

    private static final WordGroups WORDS = WordGroups.read("status-words.txt");
    private static final Set<String> ENDING = WORDS.stems("ending");
    private static final Set<String> KEEPING = WORDS.stems("keeping");
    private static final Set<String> LAPSING = WORDS.stems("lapsing");
    private static final Set<String> LASTING = WORDS.stems("lasting");
    private static final Set<String> ENDING_NOUNS = WORDS.words("ending-nouns");
    private static final Set<String> IN_FORCE = WORDS.words("in-force");
    private static final Set<String> EFFECTIVE = WORDS.stems("effective");
    private static final Set<String> TO_BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "got", "get", "gets");
    private static final Set<String> MAKES_A_NOUN =
            Set.of("a", "an", "the", "this", "that", "its", "his", "her", "their", "of", "no", "any");
    private static final Set<String> NOT_ITS_OBJECT = Set.of("from", "to", "into", "on", "at", "with", "in", "by");
    private static final int OBJECT_REACH = 9;
    private static final int SUBJECT_REACH = 5;
    private static final int ORDER_REACH = 9;

    private final Statement statement;
    private final List<StatusMention> found = new ArrayList<>();

    private StatusReader(Statement statement) {
        this.statement = statement;
    }

    static List<StatusMention> read(Statement statement) {
        var reader = new StatusReader(statement);
        for (int i = statement.first(); i < statement.end(); i++) {
            reader.readAt(i);
        }
        return List.copyOf(reader.found);
    }

    private void readAt(int i) {
        Token token = statement.at(i);
        if (saysInForce(i)) {
            add(true, i, i + 2, MeasurePhrase.before(statement, i, OBJECT_REACH));
        } else if (ENDING_NOUNS.contains(token.word())) {
            readNoun(i);
        } else if (ENDING.contains(token.stem()) || KEEPING.contains(token.stem())) {
            readTransitive(i, KEEPING.contains(token.stem()));
        } else if (LAPSING.contains(token.stem()) || (LASTING.contains(token.stem()) && endsItsClause(i))) {
            add(LASTING.contains(token.stem()), i, i + 1, MeasurePhrase.before(statement, i, SUBJECT_REACH));
        }
    }

    private boolean saysInForce(int i) {
        String phrase = statement.at(i).word();
        for (int next = i + 1; next < Math.min(i + 3, statement.tokens().size()); next++) {
            phrase += " " + statement.at(next).word();
            if (IN_FORCE.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private void readTransitive(int verb, boolean keeping) {
        int before = verb - 1;
        while (statement.reaches(before) && isAdverb(statement.at(before))) {
            before--;
        }
        boolean passive = statement.reaches(before)
                && TO_BE.contains(statement.at(before).word())
                && !statement.at(verb).word().endsWith("ing");
        if (passive) {
            add(keeping, before, verb + 1, MeasurePhrase.before(statement, before, OBJECT_REACH));
        } else if (!isNoun(verb) && !isFollowedBy(verb, NOT_ITS_OBJECT)) {
            add(keeping, verb, verb + 1, MeasurePhrase.after(statement, verb + words(verb), OBJECT_REACH));
        }
    }

    /** "The order stands" does, "the officers stand trial" does not. */
    private boolean endsItsClause(int verb) {
        return !statement.reaches(verb + 1) || statement.clauseEnd(verb + 1) == verb + 1;
    }

    /** Two for a verb with its particle. */
    private int words(int verb) {
        return statement.at(verb).stem().indexOf(' ') > 0 ? 2 : 1;
    }

    private boolean isAdverb(Token token) {
        return token.isWord() && (token.word().endsWith("ly") || Scope.isNegation(token));
    }

    private boolean isNoun(int verb) {
        return statement.reaches(verb - 1)
                && MAKES_A_NOUN.contains(statement.at(verb - 1).word());
    }

    private boolean isFollowedBy(int verb, Set<String> words) {
        return statement.reaches(verb + 1)
                && words.contains(statement.at(verb + 1).word());
    }

    private void readNoun(int noun) {
        int next = noun + 1;
        while (statement.reaches(next) && statement.at(next).is("\"")) {
            next++;
        }
        boolean carriedOut = statement.anyStem(noun - 4, noun, EFFECTIVE);
        if (carriedOut && statement.reaches(next) && statement.at(next).is("of")) {
            add(false, noun, noun + 1, MeasurePhrase.after(statement, next + 1, OBJECT_REACH));
        }
    }

    private void add(boolean inForce, int from, int to, Optional<MeasurePhrase> measure) {
        boolean infinitive = isMereInfinitive(from);
        boolean notYet = Scope.isFuture(statement, from) && !inForce;
        if (measure.isEmpty()
                || infinitive
                || notYet
                || Scope.isUnreal(statement, from)
                || Scope.isPartial(statement, from)) {
            return;
        }
        var phrase = measure.get();
        var clause = Concepts.of(statement.tokens().subList(statement.clauseStart(from), statement.clauseEnd(to - 1)));
        boolean denied = Scope.isDeniedItself(statement, from) || isDeniedWithin(from, to);
        if (!denied && Scope.isDenied(statement, from)) {
            return;
        }
        found.add(new StatusMention(
                inForce != denied,
                words(from, to),
                phrase.measure(),
                phrase.specific(),
                phrase.modifiers(),
                clause,
                statement.span(from, Math.min(to, statement.end()))));
    }

    /** "To revoke" is a wish, unless someone ordered or refused it. */
    private boolean isMereInfinitive(int from) {
        boolean infinitive = from > 1 && statement.at(from - 1).is("to");
        return infinitive
                && !Scope.isRefusal(statement.at(from - 2))
                && !statement.anyStem(from - ORDER_REACH, from, EFFECTIVE);
    }

    private boolean isDeniedWithin(int from, int to) {
        return statement.tokens().subList(from, to).stream().anyMatch(Scope::isNegation);
    }

    private String words(int from, int to) {
        return String.join(
                " ",
                statement.tokens().subList(from, Math.min(to, statement.end())).stream()
                        .map(Token::word)
                        .toList());
    }
}
