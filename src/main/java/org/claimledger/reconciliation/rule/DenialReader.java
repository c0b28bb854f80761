package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a claim says did not happen: "was not signed", "no sanctions were announced", "failed to pass". */
final class DenialReader {

    private static final WordGroups WORDS = WordGroups.read("scope-words.txt");
    private static final Set<String> NOT_A_DENIAL = WORDS.words("not-a-denial");
    private static final Set<String> GENERAL = WORDS.stems("general-predicates");
    private static final Set<String> HAVING = WORDS.stems("having");
    private static final Set<String> PREPOSITIONS =
            WordGroups.read("function-words.txt").words("prepositions");
    private static final Set<String> AUXILIARIES =
            WordGroups.read("function-words.txt").words("auxiliaries");
    private static final int REACH = 12;
    private static final int NEAR = 4;

    private final Statement statement;
    private final List<Predication> found = new ArrayList<>();

    private DenialReader(Statement statement) {
        this.statement = statement;
    }

    static List<Predication> read(Statement statement) {
        var reader = new DenialReader(statement);
        for (int i = statement.first(); i + 1 < statement.end(); i++) {
            reader.readAt(i);
        }
        return List.copyOf(reader.found);
    }

    private void readAt(int i) {
        Token token = statement.at(i);
        Token next = statement.at(i + 1);
        if (token.is("no")) {
            readDeterminer(i);
        } else if (Scope.isRefusal(token) && next.is("to")) {
            addNextContent(i, i + 2);
        } else if (Scope.isNegation(token) && !token.is("without") && !token.is("none") && !token.is("nothing")) {
            addNextContent(i, i + 1);
        }
    }

    /** The predicate stands at once after the negation, or after an auxiliary or an adverb. */
    private void addNextContent(int negation, int from) {
        for (int i = from; i < Math.min(from + NEAR, statement.end()); i++) {
            Token token = statement.at(i);
            boolean adverb = token.word().endsWith("ly");
            if (!token.isWord()
                    || NOT_A_DENIAL.contains(token.word())
                    || (!AUXILIARIES.contains(token.word()) && !token.hasContent())) {
                return;
            }
            if (token.hasContent() && !adverb) {
                add(negation, i, i);
                return;
            }
        }
    }

    /** "No new sanctions were announced" denies the verb after the noun; "found no evidence" denies the evidence. */
    private void readDeterminer(int no) {
        int i = no + 1;
        boolean inAttribute =
                no > 0 && PREPOSITIONS.contains(statement.at(no - 1).word());
        if (inAttribute || NOT_A_DENIAL.contains(statement.at(i).word())) {
            return;
        }
        while (i < statement.end() && statement.at(i).hasContent()) {
            i++;
        }
        int noun = i - 1;
        int verb = i;
        while (verb < statement.end() && AUXILIARIES.contains(statement.at(verb).word())) {
            verb++;
        }
        if (noun == no) {
            return;
        }
        if (verb > i && verb < statement.end() && statement.at(verb).hasContent()) {
            add(no, verb, verb);
        } else if (no > statement.first()
                && HAVING.contains(statement.at(no - 1).stem())) {
            add(no, noun, no - 1);
        }
    }

    /** "No evidence that the bridge failed" goes on to the end of the second clause. */
    private int contentEnd(int predicate) {
        int end = statement.clauseEnd(predicate);
        boolean goesOn = statement.reaches(end) && statement.at(end).is("that");
        return goesOn ? statement.clauseEnd(end + 1) : end;
    }

    private void add(int negation, int predicate, int verbAt) {
        Token verb = statement.at(predicate);
        if (GENERAL.contains(verb.stem())
                || verb.capitalised()
                || Scope.isUnreal(statement, Math.min(negation, verbAt))) {
            return;
        }
        int from = Math.max(statement.clauseStart(negation), negation - REACH);
        int to = Math.min(contentEnd(predicate), predicate + REACH);
        var arguments = Concepts.of(statement.tokens().subList(from, to).stream()
                .filter(token -> !token.concept().equals(verb.concept()) && !Scope.isRefusal(token))
                .toList());
        int first = Math.min(negation, verbAt);
        int end = Math.max(negation, predicate) + 1;
        String words = String.join(
                " ",
                statement.tokens().subList(first, end).stream().map(Token::word).toList());
        found.add(new Predication(
                verb.concept(), arguments, Scope.isFuture(statement, predicate), words, statement.span(first, end)));
    }
}
