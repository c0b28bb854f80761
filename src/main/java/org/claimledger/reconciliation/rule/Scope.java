package org.claimledger.reconciliation.rule;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether a predicate is said to have happened: looks for denials, wishes, conditions and refusals before it. */
final class Scope {

    private static final WordGroups WORDS = WordGroups.read("scope-words.txt");
    private static final Set<String> UNREAL = WORDS.stems("unreal");
    private static final Set<String> FUTURE = WORDS.words("future");
    private static final Set<String> REFUSING = WORDS.stems("refusing");
    private static final Set<String> OPPOSING = WORDS.stems("opposing");
    private static final Set<String> STOPPING = WORDS.stems("stopping");
    private static final Set<String> ASKING = WORDS.words("asking");
    private static final Set<String> EMBEDDING = WORDS.words("embedding");
    private static final Set<String> MERE_WORDS = WORDS.words("mere");
    private static final Set<String> PARTIAL = WORDS.stems("partial");
    private static final Set<String> NEGATIONS =
            WordGroups.read("function-words.txt").words("negations");
    private static final Set<String> HEDGES =
            WordGroups.read("quotation-words.txt").words("hedges");
    private static final Pattern NOT =
            Pattern.compile("(?i)(?<!\\bor) \\b(?:not|never)\\b(?! only\\b)|(?<=can)not\\b|n['\u2019]t\\b");
    private static final int REACH = 12;
    private static final int DIRECT = 3;

    private Scope() {}

    /** Whether the claim asks rather than tells. */
    static boolean isQuestion(Statement statement) {
        return statement.text().contains("?")
                || statement.own().stream()
                        .filter(Token::isWord)
                        .limit(1)
                        .anyMatch(token -> ASKING.contains(token.word()));
    }

    /** Whether a word of the claim makes it a mere possibility; the month of May does not. */
    static boolean isHedged(Statement statement) {
        return statement.own().stream()
                .anyMatch(token -> HEDGES.contains(token.word()) && !(token.is("may") && token.capitalised()));
    }

    static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.word()) || token.word().endsWith("n't");
    }

    /** Whether "not" or "never" denies something in the text; "whether or not" does not. */
    static boolean saysNot(String text) {
        return NOT.matcher(text).find();
    }

    /** Whether the words that cite a source tell that it is against something. */
    static boolean isOpposing(String cue) {
        return Tokeniser.tokens(Tokeniser.plain(cue)).stream()
                .anyMatch(token -> OPPOSING.contains(Lexicon.ENGLISH.stem(token.word())));
    }

    /** The text as it would be without that. */
    static String withoutNot(String text) {
        return NOT.matcher(text).replaceAll("");
    }

    /** Whether the claim as a whole denies: an odd number of denials does. */
    static boolean turnsRound(Statement statement) {
        int denials = 0;
        for (int i = statement.first(); i < statement.end(); i++) {
            Token token = statement.at(i);
            boolean only = i + 1 < statement.end()
                    && MERE_WORDS.contains(statement.at(i + 1).word());
            if (!only && (isNegation(token) || isRefusal(token))) {
                denials++;
            }
        }
        return denials % 2 == 1;
    }

    /** Whether its clause tells which ones are meant, or what is asked: "to know who has not paid" does not tell that. */
    static boolean isWithinAnother(Statement statement, int place) {
        int start = statement.clauseStart(place);
        return start > 0 && EMBEDDING.contains(statement.at(start - 1).word());
    }

    static boolean isRefusal(Token token) {
        return REFUSING.contains(token.stem());
    }

    /** Whether something in the clause before the predicate makes it a wish, a threat, a possibility or a condition. */
    static boolean isUnreal(Statement statement, int predicate) {
        int from = from(statement, predicate);
        boolean conditional = from > 0 && statement.anyStem(from - 1, from, Set.of("if", "unless", "whether"));
        int end = statement.clauseEnd(predicate);
        boolean onCondition = statement.anyStem(end - REACH, end + 1, Set.of("if", "unless"));
        return conditional || onCondition || statement.anyStem(from, predicate, UNREAL);
    }

    static boolean isFuture(Statement statement, int predicate) {
        return statement.anyStem(from(statement, predicate), predicate, FUTURE);
    }

    /** Whether the denial belongs to the predicate: "did not block", "refused to block". */
    static boolean isDeniedItself(Statement statement, int predicate) {
        for (int i = Math.max(from(statement, predicate), predicate - DIRECT); i < predicate; i++) {
            if (isNegation(statement.at(i)) || isRefusal(statement.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said to go on no more. */
    static boolean isStopped(Statement statement, int predicate) {
        return statement.anyStem(from(statement, predicate), statement.clauseEnd(predicate), STOPPING);
    }

    /** Whether the clause holds a denial, of this predicate or of another one. */
    static boolean isDenied(Statement statement, int predicate) {
        for (int i = from(statement, predicate); i < statement.clauseEnd(predicate); i++) {
            if (isNegation(statement.at(i)) || isRefusal(statement.at(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPartial(Statement statement, int predicate) {
        return statement.anyStem(from(statement, predicate), statement.clauseEnd(predicate), PARTIAL);
    }

    private static int from(Statement statement, int predicate) {
        return Math.max(statement.clauseStart(predicate), predicate - REACH);
    }
}
