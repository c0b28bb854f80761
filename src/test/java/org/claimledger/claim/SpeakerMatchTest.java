package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SpeakerMatchTest {

    private static final AtomicInteger FAMILIES = new AtomicInteger();

    /** A last name that no other test knows: Varaasen, Varabsen ... */
    private String last;

    private String slug;

    @BeforeEach
    void aFamilyOfItsOwn() {
        int number = FAMILIES.getAndIncrement();
        last = "Var" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "sen";
        slug = last.toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void aLastNameWithTheSameTitleIsThePersonOfThatName() {
        inFull();
        byTitle();

        assertThat(texts("maria-" + slug)).contains("the fund is empty", "the vault is locked", "the key is lost");
        assertThat(texts(slug)).isEqualTo(texts("maria-" + slug));
        var speaker = read("/speakers/maria-" + slug);
        assertThat(speaker.getList("alsoKnownAs.slug")).containsExactly(slug);
        assertThat(speaker.getString("alsoKnownAs[0].reason"))
                .isEqualTo("Maria %s is the only %s in the ledger, both are called treasurer".formatted(last, last));
        api().redirects()
                .follow(false)
                .get("/speakers/" + slug)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/v1/speakers/maria-" + slug))
                .header("Cache-Control", "no-cache");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        byTitle();
        inFull();

        assertThat(texts("maria-" + slug)).contains("the fund is empty", "the vault is locked");
    }

    @Test
    void aLastNameAloneNeedsTheSameStory() {
        handIn(Story.by("Fund Post")
                .on("2024-03-02")
                .headed("Ferry strike")
                .saying("The vault is cold, " + last + " said."));
        inFull();
        assertThat(matchesOf(slug)).isEmpty();

        handIn(Story.by("Dock Post")
                .on("2024-03-03")
                .headed("Pension fund in Torsvik runs dry after audit")
                .saying("The pension fund of Torsvik ran dry after an audit. “Nobody asked,” " + last + " said."));
        assertThat(read("/matches?speaker=" + slug).getList("items.rule")).containsExactly("same-story");
    }

    @Test
    void whoeverSpokeLongAgoIsAnother() {
        inFull();
        handIn(Story.by("Fund Post").on("2025-03-02").saying("Treasurer " + last + " said the vault is locked."));

        assertThat(matchesOf(slug)).isEmpty();
        assertThat(texts("maria-" + slug)).doesNotContain("the vault is locked");
    }

    @Test
    void anotherTitleIsAnotherPerson() {
        inFull();
        handIn(Story.by("Fund Post").on("2024-03-02").saying("Goalkeeper Coach " + last + " said the pitch is wet."));

        assertThat(matchesOf(slug)).isEmpty();
    }

    @Test
    void aManIsNotTheWomanOfThatName() {
        inFull();
        handIn(Story.by("Fund Post")
                .on("2024-03-02")
                .saying("Mr. " + last + ", the treasurer, said the vault is locked."));

        assertThat(matchesOf(slug)).isEmpty();
    }

    @Test
    void whereTwoShareALastNameNobodyIsMatched() {
        inFull();
        handIn(Story.by("Lake Post").on("2024-03-02").saying("Dentist Robert " + last + " said the lake is clean."));
        byTitle();

        assertThat(matchesOf(slug)).isEmpty();
        assertThat(texts("maria-" + slug)).contains("the fund is empty").doesNotContain("the vault is locked");
    }

    @Test
    void aSecondCandidateWithdrawsTheMatch() {
        inFull();
        byTitle();
        var match = matchesOf(slug).get(0);

        handIn(Story.by("Lake Post").on("2026-01-02").saying("Dentist Robert " + last + " said the lake is clean."));

        var shown = read("/matches/{id}", match);
        assertThat(shown.getString("state")).isEqualTo("withdrawn");
        assertThat(shown.getString("note")).isEqualTo("The ledger also knows Robert " + last);
        assertThat(texts("maria-" + slug)).doesNotContain("the vault is locked");
        assertThat(read("/speakers/maria-" + slug).getList("alsoKnownAs")).isEmpty();
    }

    @Test
    void whatAPersonUndoesStaysUndone() {
        inFull();
        byTitle();
        var match = matchesOf(slug).get(0);

        undo(match, "Two treasurers").then().statusCode(200).body("state", is("undone"), "note", is("Two treasurers"));
        byTitle();

        assertThat(matchesOf(slug)).containsExactly(match);
        assertThat(read("/matches/{id}", match).getString("state")).isEqualTo("undone");
        assertThat(texts(slug)).contains("the vault is locked").doesNotContain("the fund is empty");
        assertThat(read("/speakers/" + slug).getString("sameAs")).isNull();
    }

    @Test
    void undoingTwiceRecordsOnce() {
        inFull();
        byTitle();
        var match = matchesOf(slug).get(0);

        var first = undo(match, "Once");
        var again = undo(match, "Twice");

        again.then().statusCode(200).body("note", is("Once"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void aMiddleInitialMakesNoOther() {
        inFull();
        handIn(Story.by("Fund Post")
                .on("2024-03-02")
                .saying("Treasurer Maria B. " + last + " said the vault is locked."));
        assertThat(texts("maria-" + slug)).contains("the vault is locked");

        handIn(Story.by("Fund Post").on("2024-03-03").saying("Treasurer Maria C. " + last + " said the door is shut."));
        assertThat(texts("maria-" + slug)).doesNotContain("the vault is locked", "the door is shut");
    }

    @Test
    void matchesAreListedByStateAndPageByPage() {
        inFull();
        byTitle();

        assertThat(read("/matches?state=standing&limit=1").getList("items")).hasSize(1);
        assertThat(read("/matches?speaker=" + slug + "&state=withdrawn").getList("items"))
                .isEmpty();
        assertThat(read("/claims?speaker=" + slug).getList("items.text")).contains("the fund is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/matches?speaker=nobody-of-that-name", "/matches?state=over", "/matches?cursor=x"})
    void aListThatCannotBeIsRefused(String path) {
        api().get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aMatchThatIsNotThereIsNotFound() {
        api().get("/matches/m_none").then().statusCode(404).body("type", is("/problems/not-found"));
        undo("m_none", "Nothing").then().statusCode(404).body("type", is("/problems/not-found"));
    }

    @Test
    void anUndoingThatIsNoneIsRefused() {
        api().contentType("application/json")
                .body("{\"note\": 5}")
                .put("/matches/m_none/undoing")
                .then()
                .statusCode(400);
        api().contentType("application/json")
                .put("/matches/m_none/undoing")
                .then()
                .statusCode(400);
    }

    /** In March 2024, of the pension fund of Torsvik. */
    private void inFull() {
        handIn(Story.by("Torsvik Post")
                .on("2024-03-01")
                .headed("Pension fund in Torsvik runs dry after audit")
                .saying("The pension fund of Torsvik ran dry after an audit. Treasurer Maria " + last
                        + " said the fund is empty."));
    }

    /** The day after, by an outlet that never gives the full name. */
    private void byTitle() {
        handIn(Story.by("Fund Post")
                .on("2024-03-02")
                .saying("Treasurer " + last + " said the vault is locked. The treasurer said the key is lost."));
    }

    private static Response undo(String match, String note) {
        return api().contentType("application/json").body(Map.of("note", note)).put("/matches/{id}/undoing", match);
    }

    private static List<String> matchesOf(String speaker) {
        return read("/matches?speaker=" + speaker).getList("items.id", String.class);
    }

    private static List<String> texts(String speaker) {
        return read("/speakers/" + speaker + "/claims?limit=100").getList("items.text", String.class);
    }
}
