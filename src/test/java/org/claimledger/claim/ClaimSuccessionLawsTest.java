package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimledger.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of claims and their histories, however an article was revised and in whatever order that was recorded. */
@QuarkusTest
class ClaimSuccessionLawsTest {

    private static final List<String> STATEMENTS = List.of(
            "The Skaun tunnel will open in March",
            "The Skaun tunnel will open in April",
            "The council closed two schools in Melhus",
            "The council closed three schools in Melhus",
            "Nobody was hurt in the Buvika landslide",
            "The landslide in Buvika destroyed the mill");
    private static final Set<String> ENDS = Set.of("amended", "corrected", "withdrawn");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theLastRevisionDecidesWhatStandsAndHistoriesAreWhole(long seed) {
        var random = new Random(seed);
        var story = Story.by("Skaun Post").on("1979-01-0" + (seed - 10));
        var days = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
        Collections.shuffle(days, random);
        var texts = new HashMap<Integer, List<String>>();
        var article = "";
        for (int day : days) {
            var statements = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(i -> STATEMENTS.get(random.nextInt(STATEMENTS.size())))
                    .toList();
            var told = statements.stream()
                    .map(statement -> statement + ", Mayor Tor Lund said.")
                    .toArray(String[]::new);
            var date = LocalDate.of(1979, 2, 1).plusDays(day).toString();
            var shown = handIn(
                    story.saying(told).with("headline", "Skaun on " + day).revisedOn(date));
            texts.put(day, statements);
            article = shown.getString("article.id");
            assertThat(shown.getList("claims.text")).containsExactlyElementsOf(statements);
        }

        var all = read("/claims?limit=100&article=" + article);
        assertThat(read("/claims?limit=100&status=standing&article=" + article).getList("items.text", String.class))
                .containsExactlyInAnyOrderElementsOf(texts.get(4));
        for (var claim : all.getList("items.id", String.class)) {
            theHistoryIsWhole(claim);
        }
    }

    /** Each of them is cut otherwise where another paragraph stands before, or somebody else is taken for its source. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heavy rain is expected in the valley on Friday, forecaster Eli Dahl said.|Senior officials declared Thursday"
                        + " that \"the door is wide open\" for further talks with the union, Harl Radio reported.|Mayor Tor Lund"
                        + " told reporters the council agreed to rebuild the bridge, said a person close to the talks.",
                "Heavy rain is expected in the valley on Friday, forecaster Eli Dahl said.|Officials said the last aircraft"
                        + " took off with the ambassador onboard after midnight local time on Tuesday.|Chief Ida Moe confirmed"
                        + " the mayor's decision, saying in a statement, \"The bridge is safe and it will open in May,\""
                        + " referring to the new bridge over the Harl river.",
                "The county of Harl is split over the bridge, the mine and the school, and nobody knows how it will end.|Mayor"
                        + " Tor Lund told reporters the council agreed to rebuild the bridge, said a person close to the"
                        + " talks.|Economists said companies are holding on to their workers amid a tight labor market in"
                        + " Norland.",
                "The county of Harl is split over the bridge, the mine and the school, and nobody knows how it will end.|"
                        + "Spokesman Jon Kirk said that on the active duty force, 68 percent is fully vaccinated, and an"
                        + " estimated 76 percent have had one dose.|Two thirds of respondents said crime is a very serious"
                        + " problem in the county, the highest level since 2017, according to the poll."
            })
    void whatIsAddedBesideASentenceChangesNoClaimOfIt(String paragraphs) {
        var all = List.of(paragraphs.split("\\|"));
        var told = all.subList(1, all.size()).toArray(String[]::new);
        var story = Story.by("Harl Find").headed("Harl").on("1979-06-01");
        var claims = handIn(story.saying(told)).getList("claims.id", String.class);

        var revised = handIn(story.saying(all.toArray(String[]::new)).revisedOn("1979-06-02"));

        assertThat(claims).isNotEmpty();
        assertThat(revised.getList("claims.id", String.class)).containsAll(claims);
        assertThat(revised.getList("flags.rule", String.class)).doesNotContain("own-amendment");
        for (var claim : claims) {
            var history = read("/claims/{id}/history", claim);
            assertThat(history.getList("items.kind")).containsExactly("added", "kept");
            assertThat(history.getString("items[1].anchor")).isEqualTo("moved");
        }
    }

    private static void theHistoryIsWhole(String claim) {
        var history = read("/claims/{id}/history", claim);
        List<String> kinds = history.getList("items.kind");
        assertThat(kinds.get(0)).isEqualTo("added");
        assertThat(history.getList("items.revisedAt", String.class)).isSorted().doesNotHaveDuplicates();
        for (int i = 1; i < kinds.size(); i++) {
            boolean stood = !ENDS.contains(kinds.get(i - 1));
            assertThat(kinds.get(i).equals("reinstated"))
                    .as(kinds.toString())
                    .isEqualTo(!stood && !ENDS.contains(kinds.get(i)));
        }
        boolean stands = history.getString("status").equals("standing");
        assertThat(ENDS.contains(kinds.get(kinds.size() - 1)))
                .as(kinds.toString())
                .isEqualTo(!stands);
        assertThat(new HashSet<>(history.getList("items.position"))).hasSameSizeAs(kinds);
    }
}
