package org.claimledger.reconciliation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Modality;
import org.jspecify.annotations.Nullable;

/** A claim read once for all its comparisons: what it speaks of, and the slots that the rules compare. */
public final class AnalysedClaim {

    private final ClaimFacts facts;
    private final Statement statement;
    private final Concepts concepts;
    private final Concepts topic;
    private final Set<String> names;
    private final Set<String> namesAround;
    private final boolean denies;
    private final List<Figure> figures;
    private final List<DayMention> dayMentions;
    private final Set<LocalDate> namedDays;
    private final List<StatusMention> statuses;
    private final List<Predication> denials;
    private final List<Quantity> quantities;
    private final QuotedWords quotation;
    private final List<Integer> opposables;
    private final List<NameMention> fullNames;
    private final Set<String> conceptsAround;
    private final List<Clause> clauses;
    private @Nullable List<AnalysedClaim> revised;

    AnalysedClaim(ClaimFacts facts) {
        this.facts = facts;
        this.statement = Statement.of(facts.text(), facts.sentence());
        this.concepts = Concepts.of(statement.own());
        this.topic = Concepts.of(facts.topic().stream()
                .sorted()
                .flatMap(term -> Tokeniser.tokens(Tokeniser.plain(term)).stream())
                .toList());
        this.names = names(statement.own());
        this.namesAround = names(statement.tokens());
        this.denies = Scope.turnsRound(statement);
        this.dayMentions = DayWords.mentions(statement, facts);
        this.figures = Figure.in(statement, dayMentions);
        this.namedDays = dayMentions.stream()
                .flatMap(mention -> mention.days().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.statuses = StatusReader.read(statement);
        this.denials = DenialReader.read(statement);
        this.quantities = QuantityReader.read(statement);
        this.quotation = QuotedWords.of(facts.text());
        this.opposables = IntStream.range(statement.first(), statement.end())
                .filter(i -> Opposites.knows(statement.at(i)))
                .boxed()
                .toList();
        this.fullNames = NameMention.in(statement);
        this.conceptsAround = statement.tokens().stream().map(Token::concept).collect(Collectors.toUnmodifiableSet());
        this.clauses = Clause.in(statement);
    }

    private static Set<String> names(List<Token> tokens) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens =
                    i == 0 || (!tokens.get(i - 1).isWord() && !tokens.get(i - 1).is(","));
            if (token.capitalised() && token.hasContent() && (!opens || token.weight() == 1)) {
                names.add(token.concept());
            }
        }
        return names;
    }

    /** Whether its article said something else in its place before. */
    boolean revises() {
        return !facts.revises().isEmpty();
    }

    /** Whether it stands in the place of another. */
    boolean revises(AnalysedClaim other) {
        return facts.revises().stream().anyMatch(revised -> revised.id().equals(other.facts.id()));
    }

    /** What its article said in its place before. */
    List<AnalysedClaim> revised() {
        if (revised == null) {
            revised = facts.revises().stream().map(AnalysedClaim::new).toList();
        }
        return revised;
    }

    ClaimFacts facts() {
        return facts;
    }

    Statement statement() {
        return statement;
    }

    /** The whole sentence around it as a claim of its outlet, which tells who said it and when; nothing where it has no more. */
    Optional<AnalysedClaim> inSentence() {
        return facts.sentence().length() > facts.text().length()
                ? Optional.of(new AnalysedClaim(facts.ofSentence()))
                : Optional.empty();
    }

    Concepts concepts() {
        return concepts;
    }

    Concepts topic() {
        return topic;
    }

    Set<String> names() {
        return names;
    }

    Set<String> namesAround() {
        return namesAround;
    }

    /** The days that the text names, else the day of the statement, else none. */
    Set<LocalDate> days() {
        LocalDate stated = facts.statedOn();
        return !namedDays.isEmpty() || stated == null ? namedDays : Set.of(stated);
    }

    List<DayMention> dayMentions() {
        return dayMentions;
    }

    boolean denies() {
        return denies;
    }

    /** Whether one gives no number that the other lacks. */
    boolean sharesNumbersWith(AnalysedClaim other) {
        return figures.stream().allMatch(figure -> figure.isAmong(other.figures))
                || other.figures.stream().allMatch(figure -> figure.isAmong(figures));
    }

    List<StatusMention> statuses() {
        return statuses;
    }

    List<Predication> denials() {
        return denials;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** Whether it gives a number that one claim gives and another does not. */
    boolean hasNumberOf(AnalysedClaim one, AnalysedClaim another) {
        return figures.stream().anyMatch(figure -> figure.isAmong(one.figures) && !figure.isAmong(another.figures));
    }

    QuotedWords quotation() {
        return quotation;
    }

    boolean isAsserted() {
        return facts.modality() == Modality.ASSERTED && !Scope.isQuestion(statement);
    }

    /** Whether all of it stands in quotation marks. */
    boolean isQuoted() {
        return facts.kind() == ClaimKind.QUOTATION;
    }

    boolean hasQuotation() {
        return facts.kind() == ClaimKind.QUOTATION || facts.kind() == ClaimKind.MIXED;
    }

    /** Who said it first, where somebody else than the outlet did. */
    Optional<CitedSource> root() {
        return isOutletsOwn()
                ? Optional.empty()
                : Optional.of(facts.chain().get(facts.chain().size() - 1));
    }

    /** Whether a person or an organisation says it, as against an outlet or a document. */
    boolean isSpoken() {
        return root().filter(CitedSource::speaks).isPresent();
    }

    boolean isOfNamedPerson() {
        return root().filter(source -> source.kind() == HopKind.PERSON && source.named())
                .isPresent();
    }

    /** Whether it comes by way of that source. */
    boolean cites(String source) {
        return facts.chain().stream().anyMatch(hop -> SourceNames.areOne(hop.name(), source));
    }

    /** Whether it says what that outlet wrote. */
    boolean citesOutlet(String outlet) {
        return facts.chain().stream().anyMatch(hop -> hop.isOutlet() && SourceNames.areOne(hop.name(), outlet));
    }

    boolean isDenied() {
        return facts.modality() == Modality.DENIED;
    }

    /** Whether its source opposes or refuses what it tells of, as against denying that it is so. */
    boolean isOpposed() {
        return isDenied()
                && root().map(CitedSource::cue).filter(Scope::isOpposing).isPresent();
    }

    boolean isAssertedOrHedged() {
        return isAsserted() || facts.modality() == Modality.HEDGED;
    }

    /** Whether it says what should be. */
    boolean demands() {
        return statement.own().stream().anyMatch(token -> token.is("should") || token.is("must") || token.is("ought"));
    }

    /** Whether its source says only that it may be so. */
    boolean isHedged() {
        return facts.modality() == Modality.HEDGED || Scope.isHedged(statement);
    }

    /** The names of two and more words. */
    List<NameMention> fullNames() {
        return fullNames;
    }

    /** All that its sentence has, as concepts. */
    Set<String> conceptsAround() {
        return conceptsAround;
    }

    /** Its parts that say something by themselves, where it has several. */
    List<Clause> clauses() {
        return clauses;
    }

    /** The places of words that have an opposite. */
    List<Integer> opposables() {
        return opposables;
    }

    boolean isNotice() {
        return facts.kind() == ClaimKind.NOTICE;
    }

    /** The last day for which the claim can speak. */
    LocalDate statedBy() {
        return facts.statedBy();
    }

    /** Whether its outlet speaks for itself, if only by citing itself. */
    boolean isOutletsOwn() {
        return facts.chain().isEmpty() || facts.voice().equalsIgnoreCase(facts.outlet());
    }

    /** "The Blaze, citing The Washington Post", or the outlet alone where it speaks for itself. */
    String sources() {
        if (isOutletsOwn()) {
            return facts.outlet();
        }
        var names = facts.chain().stream().map(CitedSource::name).distinct().toList();
        String denies = facts.modality() == Modality.DENIED ? ", who denies it" : "";
        return facts.outlet() + ", citing " + String.join(" by way of ", reversed(names)) + denies;
    }

    private static List<String> reversed(List<String> chain) {
        List<String> reversed = new ArrayList<>(chain);
        Collections.reverse(reversed);
        return reversed;
    }
}
