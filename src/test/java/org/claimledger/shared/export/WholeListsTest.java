package org.claimledger.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.read;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.claimledger.ledger.OneOfEachKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists leave whole, and are then what they are page by page. */
@QuarkusTest
class WholeListsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static boolean told;

    @BeforeEach
    void tellSomething() {
        if (!told) {
            OneOfEachKind.tell();
            told = true;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims?outlet=pier-checks",
                "/claims?kind=quotation&status=standing",
                "/articles?q=story",
                "/flags?verdict=confirmed",
                "/outlets",
                "/speakers"
            })
    void eachFormHasTheItemsOfAllPages(String list) throws IOException {
        var pages = walked(list);

        var lines = ask("application/x-ndjson", list);
        var table = ask("text/csv", list);

        assertThat(pages).isNotEmpty();
        assertThat(items(lines)).isEqualTo(pages);
        assertThat(Long.parseLong(lines.header("Ledger-Position"))).isPositive();
        var rows = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(table.asString()));
        var key = rows.getHeaderNames().get(0);
        assertThat(rows.getRecords())
                .extracting(row -> row.get(key))
                .containsExactlyElementsOf(
                        pages.stream().map(item -> item.get(key).asText()).toList());
        assertThat(items(ask("application/x-ndjson", joined(list, "limit=1")))).isEqualTo(pages.subList(0, 1));
    }

    @Test
    void aClaimIsARow() throws IOException {
        var claim = read("/claims?outlet=pier-herald&limit=1&kind=quotation");
        var table = ask("text/csv", "/claims?outlet=pier-herald&limit=1&kind=quotation");

        var row = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(table.asString()))
                .getRecords()
                .get(0);

        assertThat(row.get("text")).isEqualTo(claim.getString("items[0].text"));
        assertThat(row.get("kind")).isEqualTo("quotation");
        assertThat(row.get("outlet")).isEqualTo("pier-herald");
        assertThat(row.get("rootName")).isEqualTo(claim.getString("items[0].attribution[-1].name"));
        assertThat(row.get("start")).isEqualTo(claim.getString("items[0].evidence.start"));
        assertThat(row.get("statedOn")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/* | application/json",
                "text/html, */*;q=0.1 | application/json",
                "text/csv | text/csv",
                "text/* | text/csv",
                "application/json;q=0.5, text/csv | text/csv",
                "text/csv;q=0.4, application/x-ndjson;q=0.6 | application/x-ndjson",
                "application/json, text/csv | application/json",
                "application/ld+json, */*;q=0.5 | application/ld+json"
            })
    void theFormIsThatWhichTheClientLikesBest(String accept, String mediaType) {
        api().accept(accept).get("/claims?limit=1").then().statusCode(200).contentType(startsWith(mediaType));
    }

    @Test
    void noOtherFormIsToBeHad() {
        api().accept("application/pdf").get("/claims").then().statusCode(406);
        api().accept("application/ld+json").get("/flags").then().statusCode(406);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims?outlet=nobody-knows-it, outlet",
        "/claims?cursor=x, cursor",
        "/claims?limit=0, limit",
        "/claims?colour=red, colour",
        "/flags?since=yesterday, since",
        "/outlets?q=x, q"
    })
    void whatCannotBeAnsweredIsRefusedBeforeAnythingIsSent(String list, String parameter) {
        for (var accept : List.of("application/x-ndjson", "text/csv")) {
            api().accept(accept).get(list).then().statusCode(400).body("errors[0].parameter", is(parameter));
        }
    }

    @Test
    void whatWasKnownAtATimeIsSentAsItWas() throws IOException {
        var before = items(ask("application/x-ndjson", "/claims"));
        long position = before.stream()
                .mapToLong(claim -> claim.get("position").asLong())
                .max()
                .orElseThrow();
        var knownAt = before.stream()
                .filter(claim -> claim.get("position").asLong() == position)
                .findFirst()
                .orElseThrow()
                .get("recordedAt")
                .asText();

        OneOfEachKind.tell();

        assertThat(items(ask("application/x-ndjson", "/claims")).size()).isGreaterThan(before.size());
        var known = ask("application/x-ndjson", "/claims?knownAt=" + knownAt);
        assertThat(items(known)).extracting(claim -> claim.get("id")).isEqualTo(idsOf(before));
        assertThat(Long.parseLong(known.header("Ledger-Position"))).isGreaterThanOrEqualTo(position);
    }

    @Test
    void whatLiesNearAStatementIsSentTheNearestFirst() throws IOException {
        var like = "/claims?like=how long is the pier&outlet=pier-checks";

        assertThat(idsOf(items(ask("application/x-ndjson", like))))
                .startsWith(idsOf(walked(like + "&limit=1")).get(0));
    }

    private static List<JsonNode> idsOf(List<JsonNode> claims) {
        return claims.stream().map(claim -> claim.get("id")).toList();
    }

    private static Response ask(String form, String list) {
        var response = api().accept(form).get(list);
        response.then().statusCode(200).contentType(startsWith(form));
        return response;
    }

    private static List<JsonNode> items(Response lines) throws IOException {
        var items = new ArrayList<JsonNode>();
        for (var line : lines.asString().lines().toList()) {
            items.add(JSON.readTree(line));
        }
        return items;
    }

    private static List<JsonNode> walked(String list) throws IOException {
        var items = new ArrayList<JsonNode>();
        @Nullable String cursor = null;
        do {
            var part = joined(list, list.contains("limit=") ? null : "limit=100");
            var page = JSON.readTree(api().get(joined(part, cursor == null ? null : "cursor=" + cursor))
                    .asString());
            page.get("items").forEach(items::add);
            cursor = page.get("nextCursor").textValue();
        } while (cursor != null && !list.contains("limit="));
        return items;
    }

    private static String joined(String list, @Nullable String parameter) {
        return parameter == null ? list : list + (list.contains("?") ? "&" : "?") + parameter;
    }
}
