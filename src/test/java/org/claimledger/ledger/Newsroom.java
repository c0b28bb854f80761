package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.submit;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.claimledger.Story;

/** Two outlets on one quarrel, whose articles change at random, and a person who decides at random what they raise. */
final class Newsroom {

    private static final List<String> SENTENCES = List.of(
            "The %s levy remains in effect, Minister Tor %s said.",
            "The %s levy was revoked, Governor Liv Moen said.",
            "The %s levy was revoked for good, Governor Liv Moen said.",
            "“Nobody asked the fishermen of %s,” Minister %s said.",
            "At least 12 boats stayed in %s, harbour master Ida Roe said.",
            "At least 17 boats stayed in %s, harbour master Ida Roe said.",
            "Nobody was hurt in %s, Mayor Jon %s said.",
            "It rained in %s all day.");

    final List<String> outlets;
    final String place;
    final String person;
    final Set<String> articles = new LinkedHashSet<>();
    final Set<String> claims = new LinkedHashSet<>();
    final Set<String> flags = new LinkedHashSet<>();

    private final Random random;
    private final LocalDate first;
    private final List<Story> stories = new ArrayList<>();

    /** Far from other newsrooms in time, so that neither is compared with the other's stories. */
    Newsroom(int seed) {
        this.random = new Random(seed);
        this.first = LocalDate.of(1970, 1, 1).plusMonths(3L * seed);
        var name = UUID.randomUUID().toString().substring(0, 8);
        this.outlets = List.of("levy-post-" + name, "levy-times-" + name);
        this.place = "Vik" + name.replaceAll("\\d", "");
        this.person = "Sand" + name.replaceAll("\\d", "");
        for (var outlet : List.of("Levy Post " + name, "Levy Times " + name, "Levy Post " + name)) {
            stories.add(Story.by(outlet).on(first.toString()));
        }
    }

    Random random() {
        return random;
    }

    /** A few of them, none twice. */
    List<String> some(Set<String> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(5, shuffled.size()));
    }

    /** A day of the quarrel. */
    LocalDate anyDay() {
        return first.plusDays(random.nextInt(9));
    }

    List<String> speakers() {
        var last = person.toLowerCase(Locale.ROOT);
        return List.of("tor-" + last, last, "liv-moen");
    }

    /** Something that changes the ledger, most often. */
    void happens() {
        switch (random.nextInt(10)) {
            case 0, 1 -> decide();
            case 2 -> undo();
            case 3 -> enter();
            default -> revise();
        }
    }

    /** Also for a day before that of a revision that the ledger has. */
    private void revise() {
        var sentences = new ArrayList<String>();
        for (var sentence : SENTENCES) {
            if (random.nextInt(5) < 2) {
                sentences.add(sentence.formatted(place, person));
            }
        }
        sentences.add("This is told from " + place + ".");
        var story = stories.get(random.nextInt(stories.size()))
                .headed("The levy of " + place + ", " + random.nextInt(100))
                .revisedOn(anyDay().toString())
                .saying(sentences.toArray(String[]::new));
        var shown = submit(story);
        assertThat(shown.statusCode()).isIn(200, 201);
        remember(shown.jsonPath());
    }

    private void remember(JsonPath shown) {
        articles.add(shown.getString("article.id"));
        claims.addAll(shown.getList("claims.id", String.class));
        flags.addAll(shown.getList("flags.id", String.class));
    }

    private void decide() {
        if (!flags.isEmpty()) {
            var flag = List.copyOf(flags).get(random.nextInt(flags.size()));
            var verdict = List.of("open", "confirmed", "dismissed").get(random.nextInt(3));
            api().contentType("application/json")
                    .header("If-Match", "*")
                    .body(Map.of("verdict", verdict, "note", "No. " + random.nextInt(100)))
                    .put("/flags/{id}/verdict", flag)
                    .then()
                    .statusCode(200);
        }
    }

    private void undo() {
        var last = person.toLowerCase(Locale.ROOT);
        if (api().get("/speakers/" + last).statusCode() == 200) {
            for (var match : read("/matches?state=standing&speaker=" + last).getList("items.id", String.class)) {
                api().contentType("application/json")
                        .body(Map.of())
                        .put("/matches/{id}/undoing", match)
                        .then()
                        .statusCode(200);
            }
        }
    }

    private void enter() {
        var told = Map.of(
                "text", "The %s levy brought %d crowns.".formatted(place, random.nextInt(1000)),
                "outlet", Map.of("name", "Levy Checks"),
                "statedOn", anyDay().toString());
        claims.add(api().contentType("application/json")
                .body(told)
                .post("/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id"));
    }
}
