package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimledger.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameMatchingTest {

    private static final Instant MARCH = Instant.parse("2024-03-01T12:00:00Z");

    @Test
    void theSameTitleMakesALastNameTheOnlyPersonOfThatName() {
        var found = NameMatching.among(List.of(
                speaker("Maria Lopez", said(0, "f", "secretary")), speaker("Lopez", said(3, null, "secretary"))));

        assertThat(found).singleElement().satisfies(match -> {
            assertThat(match.alias().name()).isEqualTo("Lopez");
            assertThat(match.speaker().name()).isEqualTo("Maria Lopez");
            assertThat(match.rule()).isEqualTo(MatchRule.SAME_TITLE);
        });
    }

    @Test
    void twoFirstNamesMakeNoMatch() {
        assertThat(NameMatching.among(List.of(
                        speaker("Maria Lopez", said(0, "f", "secretary")),
                        speaker("Ana Lopez"),
                        speaker("Lopez", said(3, null, "secretary")))))
                .isEmpty();
    }

    @Test
    void aPairOfSpeakersIsNoCandidate() {
        assertThat(NameMatching.among(List.of(
                        speaker("Maria Lopez", said(0, "f", "secretary")),
                        speaker("Ann Lee and Maria Lopez", said(0, null)),
                        speaker("Lopez", said(3, null, "secretary")))))
                .hasSize(1);
    }

    @Test
    void genderTitleAndTimeSpeakAgainstAMatch() {
        var maria = speaker("Maria Lopez", said(0, "f", "secretary"));

        assertThat(NameMatching.among(List.of(maria, speaker("Lopez", said(3, "m", "secretary")))))
                .isEmpty();
        assertThat(NameMatching.among(List.of(maria, speaker("Lopez", said(3, null, "coach")))))
                .isEmpty();
        assertThat(NameMatching.among(List.of(maria, speaker("Lopez", said(91, null, "secretary")))))
                .isEmpty();
        assertThat(NameMatching.among(List.of(maria, speaker("Lopez", said(3, null)))))
                .isEmpty();
    }

    @Test
    void middleNamesThatDifferAreTwoPersons() {
        var plain = speaker("Ann Lee", said(0, "f"));
        var b = speaker("Ann B. Lee", said(1, "f"));
        var c = speaker("Ann C. Lee", said(1, "f"));

        assertThat(NameMatching.among(List.of(plain, b)))
                .singleElement()
                .satisfies(match -> assertThat(match.rule()).isEqualTo(MatchRule.SAME_FULL_NAME));
        assertThat(NameMatching.among(List.of(plain, b, c))).isEmpty();
        assertThat(NameMatching.others(b, plain, List.of(plain, b, c))).containsExactly("Ann C. Lee");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderInWhichNamesAreKnownDoesNotMatter(long seed) {
        var random = new Random(seed);
        var names =
                List.of("Lee", "Ann Lee", "Ann B. Lee", "Ann C. Lee", "Bob Lee", "Ann Lee Jr.", "Ed Roe and Ann Lee");
        var known = new ArrayList<KnownSpeaker>();
        for (var name : names) {
            if (random.nextBoolean()) {
                known.add(speaker(name, said(random.nextInt(120), null, random.nextBoolean() ? "mayor" : "coach")));
            }
        }
        var shuffled = new ArrayList<>(known);
        Collections.shuffle(shuffled, random);

        var found = NameMatching.among(known);

        assertThat(new HashSet<>(NameMatching.among(shuffled))).isEqualTo(new HashSet<>(found));
        assertThat(found).allSatisfy(match -> {
            assertThat(match.alias().lastName()).isEqualTo(match.speaker().lastName());
            assertThat(match.speaker().isFull()).isTrue();
            assertThat(NameMatching.others(match.alias(), match.speaker(), known))
                    .isEmpty();
        });
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(seed -> 31L * seed);
    }

    private static KnownSpeaker speaker(String name, KnownSpeaker.Mention... mentions) {
        return new KnownSpeaker(Slug.of(name), name, List.of(mentions));
    }

    /** So many days after the first of March. */
    private static KnownSpeaker.Mention said(int day, @Nullable String gender, String... roles) {
        return new KnownSpeaker.Mention(Set.of(roles), gender, MARCH.plus(day, ChronoUnit.DAYS), Set.of("harbour"));
    }
}
