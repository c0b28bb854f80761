package org.claimledger.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimledger.extraction.Span;

/** Finds the quantities of a claim; ages, dates, times, ordinals, scores and names with numbers are none. */
final class QuantityReader {

    private static final WordGroups WORDS = WordGroups.read("quantity-words.txt");
    private static final Set<String> NOT_COUNTED = WORDS.stems("not-counted");
    private static final Set<String> NO_QUANTITY_AFTER = WORDS.words("no-quantity-after");
    private static final Set<String> OTHER_MEASURE = WORDS.stems("other-measure");
    private static final Set<String> JOINS_TO_RANGE = Set.of("to", "and", "or");
    private static final int COUNTED_WORDS = 3;
    private static final int NEAR = 4;

    private final Statement statement;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityReader(Statement statement) {
        this.statement = statement;
    }

    static List<Quantity> read(Statement statement) {
        var reader = new QuantityReader(statement);
        int i = statement.first();
        while (i < statement.end()) {
            i = reader.readAt(i);
        }
        return List.copyOf(reader.found);
    }

    /** Reads a quantity that begins here, if one does, and returns where to go on. */
    private int readAt(int start) {
        Optional<NumberPhrase> number = NumberPhrase.at(statement, start);
        if (number.isEmpty()) {
            return start + 1;
        }
        NumberPhrase first = number.get();
        NumberPhrase last = rangeEnd(first).orElse(first);
        if (!isPartOfSomethingElse(first) && !first.isYear(statement)) {
            add(first, last);
        }
        return last.end();
    }

    /** The second number of "ten to twelve". */
    private Optional<NumberPhrase> rangeEnd(NumberPhrase first) {
        int next = first.end() + 1;
        boolean joined = statement.reaches(next)
                && JOINS_TO_RANGE.contains(statement.at(first.end()).word());
        return joined
                ? NumberPhrase.at(statement, next).filter(last -> last.value() > first.value())
                : Optional.empty();
    }

    /** Part of a name, a score, a date, a compound: "COVID-19", "52-48", "8 June", "18-year-old", "9/11". */
    private boolean isPartOfSomethingElse(NumberPhrase number) {
        if (number.isAge()) {
            return false;
        }
        int end = number.end();
        if (statement.reaches(end) && number.counts() && DayWords.isMonth(statement.at(end))) {
            return true;
        }
        boolean compound = statement.reaches(end)
                && statement.at(end).start() == statement.at(end - 1).end()
                && Set.of("-", "/", ":").contains(statement.at(end).word());
        if (compound || number.start() == 0) {
            return compound;
        }
        Token before = statement.at(number.start() - 1);
        boolean glued = before.end() == statement.at(number.start()).start() && !before.is("(") && !before.is("\"");
        return glued
                || (number.counts() && NO_QUANTITY_AFTER.contains(before.word()))
                || (before.capitalised() && before.hasContent())
                || DayWords.isMonth(before);
    }

    private void add(NumberPhrase number, NumberPhrase last) {
        List<Token> counted = counted(last.end());
        boolean otherThings =
                counted.isEmpty() || counted.stream().anyMatch(token -> NOT_COUNTED.contains(token.stem()));
        if (last.counts() && otherThings) {
            return;
        }
        found.add(new Quantity(
                Range.of(Bound.before(statement, number.start()), number, last),
                last.unit(),
                Concepts.of(counted),
                Concepts.of(context(counted, number, last)),
                predicates(counted, number, last),
                measure(number, last),
                span(number, last).in(statement.text()),
                span(number, last),
                statement.span(
                        Math.max(Bound.start(statement, number.start()), statement.first()),
                        Math.min(last.end(), statement.end()))));
    }

    private Span span(NumberPhrase number, NumberPhrase last) {
        return statement.span(number.start(), Math.min(last.end(), statement.end()));
    }

    private Set<String> measure(NumberPhrase number, NumberPhrase last) {
        int from = Math.max(0, number.start() - NEAR);
        int to = Math.min(last.end() + NEAR, statement.tokens().size());
        return statement.tokens().subList(from, to).stream()
                .map(Token::stem)
                .filter(OTHER_MEASURE::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The noun phrase after the number; nothing after "of", which takes a part. */
    private List<Token> counted(int from) {
        List<Token> counted = new ArrayList<>();
        for (int i = from; i < Math.min(from + COUNTED_WORDS, statement.tokens().size()); i++) {
            Token token = statement.at(i);
            if (!token.isWord() || !token.hasContent()) {
                break;
            }
            counted.add(token);
        }
        return counted;
    }

    /** The word before the number, those at the end of its noun phrase, and the one after it; names are no predicates. */
    private Set<String> predicates(List<Token> counted, NumberPhrase number, NumberPhrase last) {
        List<Token> near = new ArrayList<>(counted.subList(Math.min(1, counted.size()), counted.size()));
        int from = statement.clauseStart(number.start());
        int after = last.end() + counted.size();
        int to = Math.max(after, statement.clauseEnd(last.end() - 1));
        statement.tokens().subList(from, number.start()).stream()
                .filter(Token::hasContent)
                .reduce((first, second) -> second)
                .ifPresent(near::add);
        statement.tokens().subList(after, to).stream()
                .filter(Token::hasContent)
                .findFirst()
                .ifPresent(near::add);
        return near.stream()
                .filter(token -> token.isWord() && !token.capitalised())
                .map(Token::concept)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Token> context(List<Token> counted, NumberPhrase number, NumberPhrase last) {
        int from = statement.clauseStart(number.start());
        int to = statement.clauseEnd(last.end() - 1);
        return statement.tokens().subList(from, to).stream()
                .filter(token -> !counted.contains(token)
                        && !token.isNumber()
                        && Numbers.value(token).isEmpty())
                .toList();
    }
}
