package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of the contract is itself checked with broken exchanges: each must be found out. */
class ContractTest {

    private static final Contract CONTRACT = Contract.read();

    private static final String OUTLET = """
            {"slug": "tern-gazette", "name": "Tern Gazette", "aliases": ["The Tern"], "domains": ["tern.example"],
             "timeZone": "Europe/Oslo", "recordedAt": "2026-02-03T04:05:06.123456Z"}
            """;

    private static final String SPEAKER = """
            {"slug": "ida-holm", "name": "Ida Holm", "kind": "person", "recordedAt": "2026-02-03T04:05:06Z",
             "alsoKnownAs": []}
            """;

    private static final String RUN = """
            {"id": "n_1", "state": "finished", "scope": "ledger", "ruleset": 1, "model": "none", "inputPosition": 7, "claims": 2,
             "pairs": 1, "relationsFound": 0, "relationsAdded": 0, "relationsLapsed": 0,
             "queuedAt": "2026-02-03T04:05:06Z"}
            """;

    private static final String PROBLEM = """
            {"type": "/problems/not-found", "title": "Not found", "status": 404, "detail": "No such outlet."}
            """;

    @Test
    void aRightAnswerHasNoFaults() {
        assertThat(faults("/outlets/tern-gazette", OUTLET)).isEmpty();
        assertThat(faults("/speakers/ida-holm", SPEAKER)).isEmpty();
        assertThat(faults("/reconciliations/n_1", RUN)).isEmpty();
        assertThat(faults("/outlets", "{\"items\": [" + OUTLET + "], \"nextCursor\": null}"))
                .isEmpty();
        assertThat(answer("GET", "/outlets/none", 404, "application/problem+json", PROBLEM))
                .isEmpty();
        assertThat(answer("GET", "/revisions/r_1/text", 200, "text/plain;charset=UTF-8", "Any words."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"Tern Gazette\"' | 17 | wrong type",
                "'[\"The Tern\"]' | '\"The Tern\"' | no array",
                "'[\"tern.example\"]' | '[null]' | wrong type within an array",
                "'\"name\": \"Tern Gazette\",' | '' | required member missing",
                "'{\"slug\"' | '{\"owner\": \"Tern Group\", \"slug\"' | unknown member",
                "tern-gazette | 'Tern Gazette!' | not of the pattern",
                "2026-02-03T04:05:06.123456Z | '2026-02-03 04:05' | no instant",
                "2026-02-03T04:05:06.123456Z | 2026-02-30T04:05:06Z | no day of the calendar"
            })
    void aBrokenMemberIsAFault(String right, String wrong, String why) {
        var broken = OUTLET.replace(right, wrong);

        assertThat(broken).isNotEqualTo(OUTLET);
        assertThat(faults("/outlets/tern-gazette", broken)).as(why).isNotEmpty();
        assertThat(faults("/outlets", "{\"items\": [" + broken + "], \"nextCursor\": null}"))
                .as(why + ", in a list")
                .isNotEmpty();
    }

    @Test
    void aWordOutsideAVocabularyIsAFault() {
        assertThat(faults("/speakers/ida-holm", SPEAKER.replace("person", "PERSON")))
                .isNotEmpty();
        assertThat(faults("/reconciliations/n_1", RUN.replace("finished", "done")))
                .isNotEmpty();
    }

    @Test
    void aNumberOutsideItsBoundsIsAFault() {
        var problem = PROBLEM.replace("404", "200");

        assertThat(answer("GET", "/outlets/none", 404, "application/problem+json", problem))
                .isNotEmpty();
    }

    @Test
    void aDayThatIsAnInstantIsAFault() {
        var claim = """
                {"id": "c_1", "text": "the door is wide open", "kind": "quotation", "modality": "asserted",
                 "status": "standing", "outlet": {"slug": "tern-gazette", "name": "Tern Gazette"}, "article": "a_1",
                 "attribution": [], "statedOn": "2026-02-03",
                 "evidence": {"revision": "r_1", "start": 0, "end": 21, "exact": "the door is wide open",
                              "prefix": "", "suffix": ""},
                 "publishedAt": "2026-02-03T04:05:06Z", "recordedAt": "2026-02-03T04:05:06Z", "position": 1}
                """;

        assertThat(faults("/claims/c_1", claim)).isEmpty();
        assertThat(faults("/claims/c_1", claim.replace("\"2026-02-03\"", "\"2026-02-03T00:00:00Z\"")))
                .isNotEmpty();
        assertThat(faults("/claims/c_1", claim.replace("\"start\": 0", "\"start\": -1")))
                .isNotEmpty();
    }

    @Test
    void aPageHasItsCursorAndNothingElse() {
        assertThat(faults("/outlets", "{\"items\": []}")).isNotEmpty();
        assertThat(faults("/outlets", "{\"items\": [], \"nextCursor\": 3}")).isNotEmpty();
        assertThat(faults("/outlets", "{\"items\": [], \"nextCursor\": null, \"total\": 0}"))
                .isNotEmpty();
    }

    @Test
    void aStatusThatIsNotPromisedIsAFault() {
        assertThat(answer("GET", "/outlets/tern-gazette", 204, null, "")).isNotEmpty();
        assertThat(answer("GET", "/outlets/tern-gazette", 500, "application/problem+json", PROBLEM))
                .isNotEmpty();
    }

    @Test
    void anotherMediaTypeIsAFault() {
        assertThat(answer("GET", "/outlets/tern-gazette", 200, "text/plain", OUTLET))
                .isNotEmpty();
        assertThat(answer("GET", "/outlets/none", 404, "application/json", PROBLEM))
                .isNotEmpty();
        assertThat(answer("GET", "/outlets/none", 404, null, "")).isNotEmpty();
    }

    @Test
    void aPromisedHeaderThatIsMissingIsAFault() {
        var run = RUN.replace("finished", "queued");

        assertThat(CONTRACT.faultsOfAnswer(
                        "POST", "/reconciliations", 202, "application/json", run, List.of("location")))
                .isEmpty();
        assertThat(CONTRACT.faultsOfAnswer("POST", "/reconciliations", 202, "application/json", run, List.of()))
                .containsExactly("The header Location is missing");
    }

    @Test
    void whatTheContractDoesNotHaveMayOnlyBeRefused() {
        assertThat(answer("GET", "/owners", 200, "application/json", "{}")).isNotEmpty();
        assertThat(answer("DELETE", "/outlets/tern-gazette", 200, "application/json", OUTLET))
                .isNotEmpty();
        assertThat(answer("GET", "/owners", 404, "text/html", "<h1>Not found</h1>"))
                .isNotEmpty();
        assertThat(answer("GET", "/owners", 404, "application/problem+json", PROBLEM))
                .isEmpty();
    }

    @Test
    void aBrokenRequestIsAFault() {
        var submitted = "{\"url\": \"https://tern.example/1\", \"outlet\": \"tern-gazette\", \"text\": \"Words.\"}";

        assertThat(CONTRACT.faultsOfRequest("POST", "/articles", submitted)).isEmpty();
        assertThat(CONTRACT.faultsOfRequest("POST", "/articles", submitted.replace("outlet", "paper")))
                .isNotEmpty();
        assertThat(CONTRACT.faultsOfRequest("POST", "/articles", submitted.replace("\"tern-gazette\"", "{}")))
                .isNotEmpty();
        assertThat(CONTRACT.faultsOfRequest("POST", "/outlets", submitted)).isNotEmpty();
    }

    private static List<String> faults(String path, String body) {
        return answer("GET", path, 200, "application/json", body);
    }

    private static List<String> answer(
            String method, String path, int status, @Nullable String contentType, String body) {
        return CONTRACT.faultsOfAnswer(method, path, status, contentType, body, List.of());
    }
}
