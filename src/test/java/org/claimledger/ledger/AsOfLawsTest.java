package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the ledger as it stood, whatever is recorded later. */
@QuarkusTest
class AsOfLawsTest {

    private static final int STEPS = 15;

    private static final String JSON = "application/json";

    private record Question(String path, String form) {

        Response ask() {
            return api().accept(form).get(path);
        }
    }

    /** All of an answer that a client sees, but when it was sent and what a problem calls the request. */
    private record Answer(int status, String body, String tag, String datetime, String links) {

        static Answer to(String path) {
            return of(api().get(path));
        }

        static Answer of(Response response) {
            return new Answer(
                    response.statusCode(),
                    response.asString().replaceFirst("\"requestId\":\"[^\"]++\"", ""),
                    String.valueOf(response.header("ETag")),
                    String.valueOf(response.header("Memento-Datetime")),
                    String.valueOf(response.header("Link")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void noAnswerForAPastMomentEverChanges(int seed) {
        var newsroom = new Newsroom(seed);
        var answers = new LinkedHashMap<Question, Answer>();
        var moments = new ArrayList<Instant>();
        for (int step = 0; step < STEPS; step++) {
            newsroom.happens();
            if (step % 3 == 2) {
                var moment = justNow();
                moments.add(moment);
                for (var question : questions(newsroom)) {
                    ask(question, moment, answers);
                }
                for (var question : wholeLists(newsroom)) {
                    var then = new Question(question.path() + "&knownAt=" + moment, question.form());
                    answers.put(then, Answer.of(then.ask()));
                }
            }
        }
        whatIsKnownJustNowIsWhatIsShownNow(newsroom);
        for (var id : newsroom.some(newsroom.claims)) {
            var known = Instant.parse(api().get("/claims/" + id).jsonPath().getString("recordedAt"));
            moments.stream()
                    .filter(known::isAfter)
                    .forEach(moment -> assertThat(Answer.to("/claims/" + id + "?knownAt=" + moment)
                                    .status())
                            .isEqualTo(404));
        }

        assertThat(answers).hasSizeGreaterThan(100);
        assertThat(answers.values())
                .filteredOn(answer -> answer.status() == 200)
                .hasSizeGreaterThan(100);
        answers.forEach((question, answer) ->
                assertThat(Answer.of(question.ask())).as(question.toString()).isEqualTo(answer));
    }

    /** Page by page, to the end. */
    private static void ask(String question, Instant moment, Map<Question, Answer> answers) {
        var path = question + (question.contains("?") ? "&" : "?") + "knownAt=" + moment;
        var response = api().get(path);
        answers.put(new Question(path, JSON), Answer.of(response));
        var cursor = response.statusCode() == 200 && question.contains("limit=")
                ? response.jsonPath().getString("nextCursor")
                : null;
        for (int page = 1; cursor != null && page < 5; page++) {
            var next = path + "&cursor=" + cursor;
            response = api().get(next);
            answers.put(new Question(next, JSON), Answer.of(response));
            cursor = response.jsonPath().getString("nextCursor");
        }
    }

    private static void whatIsKnownJustNowIsWhatIsShownNow(Newsroom newsroom) {
        for (var question : questions(newsroom)) {
            var known = api().get(question + (question.contains("?") ? "&" : "?") + "knownAt=" + justNow());
            var shown = api().get(question);
            assertThat(known.statusCode()).as(question).isEqualTo(shown.statusCode());
            if (question.contains("limit=") && shown.statusCode() == 200) {
                assertThat(known.jsonPath().getList("items"))
                        .as(question)
                        .isEqualTo(shown.jsonPath().getList("items"));
            } else {
                assertThat(Answer.of(known).body())
                        .as(question)
                        .isEqualTo(Answer.of(shown).body());
                assertThat(known.header("ETag")).isEqualTo(shown.header("ETag"));
            }
        }
    }

    /** In the other forms. */
    private static List<Question> wholeLists(Newsroom newsroom) {
        var questions = new ArrayList<Question>();
        for (var outlet : newsroom.outlets) {
            for (var list : List.of("claims", "articles", "flags")) {
                questions.add(new Question("/" + list + "?outlet=" + outlet, "application/x-ndjson"));
                questions.add(new Question("/" + list + "?outlet=" + outlet, "text/csv"));
            }
            questions.add(new Question("/claims?limit=3&outlet=" + outlet, "application/ld+json"));
        }
        return questions;
    }

    private static List<String> questions(Newsroom newsroom) {
        var day = newsroom.anyDay() + "T18:00:00Z";
        var questions = new ArrayList<>(List.of(
                "/claims?limit=5",
                "/claims?limit=2&q=levy+or+boats",
                "/claims?limit=3&q=levy+or+boats&validAt=" + day,
                "/articles?limit=2&q=levy",
                "/flags?limit=4"));
        for (var outlet : newsroom.outlets) {
            questions.addAll(List.of(
                    "/claims?limit=3&outlet=" + outlet,
                    "/claims?limit=3&facets=status,kind,speaker&include=article,flags,relations&outlet=" + outlet,
                    "/claims?limit=9&sort=stated&order=asc&fields=text,status,evidence.exact&outlet=" + outlet,
                    "/claims?limit=100&status=standing&outlet=" + outlet,
                    "/claims?limit=100&status=standing&outlet=" + outlet + "&validAt=" + day,
                    "/outlets/" + outlet + "/claims?limit=100&status=withdrawn",
                    "/articles?limit=1&outlet=" + outlet,
                    "/articles?limit=9&outlet=" + outlet + "&validAt=" + day,
                    "/flags?limit=2&outlet=" + outlet,
                    "/flags?limit=100&verdict=open&outlet=" + outlet,
                    "/flags?limit=100&verdict=confirmed&outlet=" + outlet + "&validAt=" + day));
        }
        newsroom.speakers()
                .forEach(speaker -> questions.addAll(
                        List.of("/speakers/" + speaker + "/claims?limit=3", "/claims?limit=100&speaker=" + speaker)));
        newsroom.articles.forEach(article -> questions.addAll(List.of(
                "/articles/" + article,
                "/articles/" + article + "?validAt=" + day,
                "/articles/" + article + "/revisions?limit=2",
                "/claims?limit=100&article=" + article)));
        newsroom.flags.forEach(
                flag -> questions.addAll(List.of("/flags/" + flag, "/flags/" + flag + "?validAt=" + day)));
        newsroom.some(newsroom.claims)
                .forEach(claim -> questions.addAll(List.of(
                        "/claims/" + claim,
                        "/claims/" + claim + "?validAt=" + day,
                        "/claims/" + claim + "/relations?limit=2")));
        return questions;
    }

    /** Who asks for just now waits for whoever is recording, and who records later does so at a later instant. */
    @Test
    void whatIsRecordedAtThisVeryMomentComesNotInLater() {
        var stop = new AtomicBoolean();
        var outlet = "levy-wire";
        handIn(Story.by("Levy Wire").saying("The Vikeland levy remains in effect, Minister Tor Sandvik said."));
        var recorders = List.of(recordUntil(stop), recordUntil(stop));
        var answers = new LinkedHashMap<String, Answer>();
        while (answers.size() < 40) {
            var path = "/claims?limit=100&outlet=" + outlet + "&knownAt=" + justNow();
            answers.put(path, Answer.to(path));
        }
        stop.set(true);
        recorders.forEach(CompletableFuture::join);

        assertThat(answers.values().stream().map(Answer::body).distinct()).hasSizeGreaterThan(2);
        answers.forEach((path, answer) -> assertThat(Answer.to(path)).as(path).isEqualTo(answer));
    }

    private static CompletableFuture<Void> recordUntil(AtomicBoolean stop) {
        return CompletableFuture.runAsync(() -> {
            while (!stop.get()) {
                handIn(Story.by("Levy Wire").saying("The Vikeland levy remains in effect, Minister Tor Sandvik said."));
            }
        });
    }

    private static Instant justNow() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
