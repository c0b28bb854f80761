package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules ask of two claims before they look at what these say. */
final class Guards {

    static final Condition<ClaimPair> TWO_CLAIMS =
            new Condition<>("one-claim", "It is one claim, which has no relation to itself.", ClaimPair::areTwo);

    static final Condition<ClaimPair> COMMON_WORDS = new Condition<>(
            "nothing-in-common", "The two have no telling word in common.", ClaimPair::haveWordsInCommon);

    static final Condition<ClaimPair> TWO_OUTLETS =
            new Condition<>("one-outlet", "Both are of one outlet.", pair -> !pair.isOneOutlet());

    static final Condition<ClaimPair> ONE_STORY =
            new Condition<>("other-story", "The articles are not about one story.", ClaimPair::isOneStory);

    static final Condition<ClaimPair> ONE_ARTICLE_OR_STORY = new Condition<>(
            "other-story",
            "They stand neither in one article nor in articles about one story.",
            pair -> pair.isOneArticle() || pair.isOneStory());

    static final Condition<ClaimPair> TWO_ARTICLES =
            new Condition<>("one-article", "Both stand in one article.", pair -> !pair.isOneArticle());

    static final Condition<ClaimPair> MAY_CONTRADICT = new Condition<>(
            "one-voice",
            "One outlet reports both, of one source or of itself and a source, or one outlet cites the other.",
            ClaimPair::mayContradict);

    static final Condition<ClaimPair> TWO_VOICES =
            new Condition<>("one-voice", "They come from one source.", pair -> !pair.isOneVoice());

    static final Condition<ClaimPair> ONE_VOICE =
            new Condition<>("two-voices", "They come from different sources.", ClaimPair::isOneVoice);

    static final Condition<ClaimPair> NOT_BY_WAY =
            new Condition<>("by-way-of", "One had it from the other.", pair -> !pair.isAnyVoiceInTheOthersChain());

    static final Condition<ClaimPair> TWO_SPEAKERS = new Condition<>(
            "not-two-speakers",
            "One of them is told by an outlet or a document and not by a speaker.",
            ClaimPair::areTwoSpeakers);

    static final Condition<ClaimPair> NOT_TWO_SPEAKERS = new Condition<>(
            "two-speakers",
            "Two speakers say otherwise, which is a dispute between them and no error of the outlets.",
            pair -> !pair.areTwoSpeakers());

    static final Condition<ClaimPair> ASSERTED = new Condition<>(
            "not-asserted",
            "One of them is asked, denied, hedged, wished or promised and not told as a fact.",
            ClaimPair::areBothAsserted);

    static final Condition<ClaimPair> DENIED_ALIKE = new Condition<>(
            "one-denied", "The source of one denies what the source of the other says.", ClaimPair::denyAlike);

    static final Condition<ClaimPair> TOLD_ALIKE = new Condition<>(
            "other-modality",
            "One is told as a fact and the other is not, or one is a notice.",
            ClaimPair::areToldAlike);

    static final Condition<ClaimPair> OTHER_WORDS =
            new Condition<>("same-words", "Both say the same words.", ClaimPair::sayDifferently);

    static final Condition<ClaimPair> SAME_DAY =
            new Condition<>("other-day", "They speak of different days.", ClaimPair::daysAgree);

    static final Condition<ClaimPair> AT_ONE_TIME = new Condition<>(
            "other-time",
            "They were stated more than a day apart, and things may have changed.",
            ClaimPair::areStatedTogether);

    static final Condition<ClaimPair> SAME_NAMES =
            new Condition<>("other-names", "They name other people and places.", ClaimPair::namesAgree);

    static final Condition<ClaimPair> SAME_PEOPLE =
            new Condition<>("other-people", "Each names somebody whom the other does not.", pair -> !pair.nameOthers());

    static final Condition<ClaimPair> SAME_NUMBERS =
            new Condition<>("other-numbers", "Each gives a number that the other lacks.", ClaimPair::numbersAgree);

    static final Condition<ClaimPair> SAME_POLARITY =
            new Condition<>("other-polarity", "One denies and the other does not.", ClaimPair::haveOnePolarity);

    static final Condition<ClaimPair> NO_NOTICE =
            new Condition<>("notice", "One is a notice, which revises.", pair -> !pair.hasNotice());

    static final Condition<ClaimPair> BOTH_QUOTED = new Condition<>(
            "not-quoted", "One of them is not in quotation marks.", pair -> pair.both(AnalysedClaim::isQuoted));

    static final Condition<ClaimPair> ONE_QUOTED = new Condition<>(
            "not-quoted", "Neither is in quotation marks.", pair -> pair.any(AnalysedClaim::hasQuotation));

    static final Condition<ClaimPair> ENOUGH_SHARED = new Condition<>(
            "little-shared",
            "They have too few telling words in common to be about one thing.",
            ClaimPair::isWorthReading);

    static final Condition<ClaimPair> NO_CONFLICT = new Condition<>(
            "conflict",
            "Something in them conflicts.",
            pair -> StatusConflict.SLOTS.found(pair).isEmpty()
                    && QuantityConflict.SLOTS.found(pair).isEmpty());

    /** What each agreement of outlets requires, whatever it compares. */
    private static final List<Condition<ClaimPair>> OF_AN_AGREEMENT =
            List.of(TWO_OUTLETS, ONE_STORY, SAME_DAY, TOLD_ALIKE, SAME_NUMBERS, SAME_PEOPLE);

    /** What each contradiction requires, whatever it compares. */
    static final List<Condition<ClaimPair>> OF_A_CONTRADICTION =
            List.of(OTHER_WORDS, ONE_STORY, MAY_CONTRADICT, ASSERTED, SAME_DAY, AT_ONE_TIME);

    private Guards() {}

    /** The judge may overrule a rule that knows words but not sentences: where each claim follows from the other. */
    static <S> Condition<S> notVetoed(Function<S, ClaimPair> pair) {
        return new Condition<>(
                "vetoed",
                "The judge is sure that each follows from the other.",
                two -> !pair.apply(two).reading().readAsOne());
    }

    /** What each contradiction requires, and what else this one does. */
    static List<Condition<ClaimPair>> ofAContradiction(List<Condition<ClaimPair>> more) {
        return Stream.concat(OF_A_CONTRADICTION.stream(), more.stream()).toList();
    }

    /** What each agreement requires, and what else this one does. */
    static List<Condition<ClaimPair>> ofAnAgreement(List<Condition<ClaimPair>> more) {
        return Stream.concat(OF_AN_AGREEMENT.stream(), more.stream()).toList();
    }
}
