package org.claimledger.story;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What several claims say alike, and which claims speak against it or revise it. */
final class Statement {

    /**
     * A claim that speaks against a statement or revises it.
     *
     * @param relation by which it does, or another that says the same
     */
    record Answer(Telling telling, Stance stance, String relation) {}

    /** What is contested first, then what most outlets speak to, then what was published first. */
    static final Comparator<Statement> MOST_TOLD_FIRST = comparing((Statement statement) -> !statement.isContested())
            .thenComparing(comparing(Statement::outlets).reversed())
            .thenComparing(Statement::first, Telling.IN_TIME);

    private final List<Telling> tellings;
    private final List<Answer> answers = new ArrayList<>();

    Statement(List<Telling> tellings) {
        this.tellings = tellings.stream().sorted(Telling.IN_TIME).toList();
    }

    /** Once, however many of the claims that say it are answered. */
    void answer(Telling telling, Stance stance, String relation) {
        if (answers.stream().noneMatch(answer -> answer.telling().equals(telling) && answer.stance() == stance)) {
            answers.add(new Answer(telling, stance, relation));
        }
    }

    /** Who said it first. */
    Telling first() {
        return tellings.get(0);
    }

    List<Telling> tellings() {
        return tellings;
    }

    List<Answer> answers() {
        return answers;
    }

    private boolean isContested() {
        return answers.stream().anyMatch(answer -> answer.stance() != Stance.UPDATES);
    }

    /** How many outlets are not silent on it. */
    private long outlets() {
        var tellers = new ArrayList<>(tellings);
        answers.forEach(answer -> tellers.add(answer.telling()));
        return tellers.stream().map(Telling::outlet).distinct().count();
    }
}
