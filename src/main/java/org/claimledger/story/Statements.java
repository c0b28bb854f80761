package org.claimledger.story;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.claimledger.reconciliation.rule.RelationType;

/**
 * Gathers what claims say alike into statements. Sameness is not handed on without loss: the surest agreements are followed
 * first, and none that would bring together two claims of which one speaks against the other or revises it.
 */
final class Statements {

    private final Map<String, Telling> tellings;
    private final List<Tie> ties;
    private final Map<String, Set<String>> groupOf = new HashMap<>();
    private final Map<String, Set<String>> opposedTo = new HashMap<>();
    private final Map<String, Statement> statementOf = new HashMap<>();

    private Statements(Collection<Telling> tellings, Collection<Tie> ties) {
        this.tellings = tellings.stream().collect(toMap(Telling::claim, identity()));
        this.ties = ties.stream().sorted(Tie.SUREST_FIRST).toList();
    }

    /**
     * The statements in the order in which they are read: the most told first, and after each what it stands against.
     *
     * @param ties between these tellings
     */
    static List<Statement> of(Collection<Telling> tellings, Collection<Tie> ties) {
        var statements = new Statements(tellings, ties);
        statements.group();
        statements.write();
        return statements.inOrder();
    }

    private void group() {
        tellings.keySet().forEach(claim -> groupOf.put(claim, new TreeSet<>(Set.of(claim))));
        ties.stream().filter(tie -> tie.type() != RelationType.SAME).forEach(tie -> {
            opposed(tie.earlier()).add(tie.later());
            opposed(tie.later()).add(tie.earlier());
        });
        ties.stream()
                .filter(tie -> tie.type() == RelationType.SAME)
                .forEach(tie -> join(group(tie.earlier()), group(tie.later())));
    }

    private void join(Set<String> group, Set<String> other) {
        boolean isOpposed = group.stream().anyMatch(claim -> !Collections.disjoint(opposed(claim), other));
        if (group != other && !isOpposed) {
            group.addAll(other);
            other.forEach(claim -> groupOf.put(claim, group));
        }
    }

    private void write() {
        for (var group : new LinkedHashSet<>(groupOf.values())) {
            var statement = new Statement(group.stream().map(this::telling).toList());
            group.forEach(claim -> statementOf.put(claim, statement));
        }
        for (var tie : ties) {
            switch (tie.type()) {
                case SAME -> {}
                case CONTRADICTS -> answerEachOther(tie, Stance.CONTRADICTS);
                case DISPUTES -> answerEachOther(tie, Stance.DISPUTES);
                case SUPERSEDES, UPDATES -> answer(tie.earlier(), tie.later(), Stance.UPDATES, tie);
            }
        }
    }

    private void answerEachOther(Tie tie, Stance stance) {
        answer(tie.earlier(), tie.later(), stance, tie);
        answer(tie.later(), tie.earlier(), stance, tie);
    }

    /** Who says the one stands so to the other, also in words that nobody compared. */
    private void answer(String claim, String answer, Stance stance, Tie tie) {
        statement(answer).tellings().forEach(telling -> statement(claim).answer(telling, stance, tie.relation()));
    }

    private List<Statement> inOrder() {
        var placed = new LinkedHashSet<Statement>();
        new HashSet<>(statementOf.values())
                .stream().sorted(Statement.MOST_TOLD_FIRST).forEach(statement -> {
                    placed.add(statement);
                    statement.answers().stream()
                            .map(answer -> statement(answer.telling().claim()))
                            .sorted(Statement.MOST_TOLD_FIRST)
                            .forEach(placed::add);
                });
        return new ArrayList<>(placed);
    }

    private Set<String> group(String claim) {
        return Objects.requireNonNull(groupOf.get(claim), claim);
    }

    private Set<String> opposed(String claim) {
        return opposedTo.computeIfAbsent(claim, alone -> new HashSet<>());
    }

    private Telling telling(String claim) {
        return Objects.requireNonNull(tellings.get(claim), claim);
    }

    private Statement statement(String claim) {
        return Objects.requireNonNull(statementOf.get(claim), claim);
    }
}
