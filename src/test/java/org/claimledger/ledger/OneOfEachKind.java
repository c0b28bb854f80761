package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.Story;
import org.claimledger.reconciliation.FormerRules;

/** Stories after which the ledger has recorded at least one change of each kind. */
public final class OneOfEachKind {

    private static final AtomicInteger TOLD = new AtomicInteger();

    private OneOfEachKind() {}

    /** Tells them, each time of other people. */
    public static void tell() {
        int number = TOLD.getAndIncrement();
        var family = "Tor" + (char) ('a' + number / 26) + (char) ('a' + number % 26) + "vik";
        var day = LocalDate.of(2012, 3, 1).plusMonths(2L * number);
        disputeOver(family, day);
        lapse(family, day);
        revise(family, day);
        matchNames(family, day);
        quote(family, day);
        merge(family, day);
        review(enter("The %s quay is 9 metres wide.".formatted(family)));
        enter("The %s pier is 40 metres long.".formatted(family));
    }

    private static String enter(String text) {
        return api().contentType(ContentType.JSON)
                .body(Map.of("text", text, "outlet", Map.of("name", "Pier Checks")))
                .post("/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void review(String claim) {
        var opinion = Map.of(
                "rating",
                Map.of("name", "Half true", "value", 2.5, "worst", -1, "best", 6, "explanation", "At low tide."),
                "text",
                "It is 8 metres, as anybody can measure.",
                "author",
                Map.of("kind", "person", "name", "Tove Lind", "url", "https://lind.example/"),
                "url",
                "https://lind.example/quay",
                "reviewedOn",
                "2013-04-05");
        var first = reviewed(claim, opinion);
        var second = new HashMap<String, Object>(opinion);
        second.put("replaces", first);
        api().contentType(ContentType.JSON)
                .body(Map.of("note", "Measured at high tide."))
                .put("/reviews/{id}/withdrawal", reviewed(claim, second))
                .then()
                .statusCode(200);
    }

    private static String reviewed(String claim, Map<String, ?> opinion) {
        return api().contentType(ContentType.JSON)
                .body(opinion)
                .post("/claims/{id}/reviews", claim)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    private static void disputeOver(String family, LocalDate day) {
        handIn(Story.by("Pier Times")
                .on(day.toString())
                .saying("The %s ferry subsidy remains in effect, Minister Eva Strand said.".formatted(family)));
        var flag = handIn(Story.by("Pier Post")
                        .on(day.plusDays(1).toString())
                        .saying("The %s ferry subsidy was revoked, Governor Ola Berge said.".formatted(family)))
                .getString("flags[0].id");
        api().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("verdict", "confirmed", "note", "Both \"say\" so\tin print: \\ 🚢"))
                .put("/flags/{id}/verdict", flag)
                .then()
                .statusCode(200);
    }

    private static void lapse(String family, LocalDate day) {
        var dry = Story.by("Pier Notes")
                .on(day.toString())
                .saying("The %s sluice is dry, Eva Strand said.".formatted(family));
        var late = Story.by("Pier Letter")
                .on(day.plusDays(1).toString())
                .saying("The %s mail comes late, Ola Berge said.".formatted(family));
        FormerRules.lapse(FormerRules.contradiction(
                handIn(dry).getString("claims[0].id"), handIn(late).getString("claims[0].id")));
    }

    private static void revise(String family, LocalDate day) {
        var story = Story.by("Pier Herald")
                .on(day.toString())
                .saying("The %s lamp is lit, Eva Strand said. “The quay is dry,” Strand added.".formatted(family));
        handIn(story);
        handIn(story.revisedOn(day.plusDays(2).toString())
                .saying(
                        "“The quay is dry,” Eva Strand said.",
                        "Correction: An earlier version of this article said that the %s lamp is lit. It is not."
                                .formatted(family)));
    }

    private static void matchNames(String family, LocalDate day) {
        handIn(Story.by("Pier Bulletin")
                .on(day.toString())
                .saying("Treasurer Maria %s said the fund is empty.".formatted(family)));
        handIn(Story.by("Pier Leaflet")
                .on(day.plusDays(1).toString())
                .saying("Treasurer %s said the vault is locked.".formatted(family)));
        var match = read("/matches?speaker=" + family.toLowerCase(Locale.ROOT)).getString("items[0].id");
        assertThat(match).isNotNull();
        api().contentType(ContentType.JSON)
                .body(Map.of("note", "Her sister."))
                .put("/matches/{id}/undoing", match)
                .then()
                .statusCode(200);
    }

    private static void merge(String family, LocalDate day) {
        handIn(Story.by(family + " Journal").on(day.toString()).saying("The %s sluice is shut.".formatted(family)));
        handIn(Story.by(family + " Daily Journal").on(day.toString()).saying("The %s weir is open.".formatted(family)));
        var slug = family.toLowerCase(Locale.ROOT);
        var merger = api().contentType(ContentType.JSON)
                .body(Map.of("alias", slug + "-daily-journal", "outlet", slug + "-journal"))
                .post("/mergers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        api().contentType(ContentType.JSON)
                .body(Map.of("note", "Two papers."))
                .put("/mergers/{id}/undoing", merger)
                .then()
                .statusCode(200);
    }

    private static void quote(String family, LocalDate day) {
        handIn(Story.by("Pier Online").on(day.toString()).with("html", """
                <html><head><title>Boats wait at %1$s</title></head><body><article>
                <p>Three boats waited all night outside the harbour of %1$s, the pilots said on Friday.</p>
                <blockquote class="twitter-tweet"><p>Nobody lights the lamp at %1$s any more.</p>
                &mdash; Odd Lunde (@oddlunde) <a href="https://twitter.com/oddlunde/status/8">March 1, 2012</a></blockquote>
                <p>The harbour office did not answer questions about the lamp and the boats.</p>
                </article></body></html>
                """.formatted(family)));
    }
}
