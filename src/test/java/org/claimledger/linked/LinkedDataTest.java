package org.claimledger.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.claimledger.LedgerApi.handIn;
import static org.claimledger.LedgerApi.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.claimledger.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service tells in JSON-LD is understood, and is what it tells in JSON. */
@QuarkusTest
class LinkedDataTest {

    private static final List<Map<String, ?>> CLAIMS = new ArrayList<>();

    @BeforeEach
    void tellStories() {
        if (CLAIMS.isEmpty()) {
            var paper = Story.by("Linked Gazette").on("2022-02-03");
            CLAIMS.addAll(handIn(paper.saying(
                            "“The mast is down,” Ina Rosvold told The New York Times on Tuesday.",
                            "The cable at Haganes is cut, according to a police report.",
                            "Sailors said the lamp was out."))
                    .getList("claims"));
            CLAIMS.addAll(handIn(
                            paper.at("https://stories.example/linked-wire")
                                    .saying(
                                            "HAGANES, Norway (AP) — The old beacon at Haganes burnt into the sea late on Monday night."))
                    .getList("claims"));
            CLAIMS.add(read("/claims/" + enter()).getMap("$"));
        }
    }

    private static String enter() {
        return api().contentType(ContentType.JSON)
                .body(Map.of(
                        "text", "The beacon is 12 metres high.",
                        "outlet", Map.of("name", "Linked Gazette"),
                        "speaker", "Ina Rosvold",
                        "url", "https://linked.example/a?b=1|2",
                        "statedOn", "2022-02-01"))
                .post("/claims")
                .then()
                .extract()
                .jsonPath()
                .getString("id");
    }

    @Test
    void everyClaimIsAClaimOfSchemaOrg() {
        assertThat(CLAIMS).hasSizeGreaterThanOrEqualTo(5);
        for (var claim : CLAIMS) {
            var told =
                    LinkedDocument.at("/claims/{id}", idOf(claim)).inSchemaOrg().json();

            assertThat(told.get("@type").asText()).isEqualTo("Claim");
            assertThat(told.get("@id").asText()).endsWith("/v1/claims/" + idOf(claim));
            assertThat(told.get("text").asText()).isEqualTo(claim.get("text"));
            assertThat(told.get("creativeWorkStatus").asText()).isEqualTo("standing");
            assertThat(told.at("/appearance/url").asText()).startsWith("https://");
        }
    }

    @Test
    void theAuthorOfAClaimIsWhereItComesFrom() {
        var quoted = LinkedDocument.at("/claims/{id}", about("mast")).json();
        assertThat(quoted.at("/author/@type").asText()).isEqualTo("Person");
        assertThat(quoted.at("/author/name").asText()).isEqualTo("Ina Rosvold");
        assertThat(quoted.at("/appearance/@type").asText()).isEqualTo("NewsArticle");
        assertThat(quoted.at("/appearance/publisher/name").asText()).isEqualTo("Linked Gazette");

        var printed = LinkedDocument.at("/claims/{id}", about("burnt")).json();
        assertThat(printed.at("/author/@type").asText()).isEqualTo("Organization");
        assertThat(printed.at("/author/@id").asText()).endsWith("/v1/outlets/associated-press");

        var byHand = LinkedDocument.at("/claims/{id}", about("12 metres")).json();
        assertThat(byHand.at("/datePublished").asText()).isEqualTo("2022-02-01");
        assertThat(byHand.at("/appearance/@type").asText()).isEqualTo("CreativeWork");

        var unnamed = LinkedDocument.at("/claims/{id}", about("lamp")).json();
        assertThat(unnamed.at("/author/description").asText()).isEqualTo("Sailors");
        assertThat(unnamed.at("/author").has("name")).isFalse();
    }

    @Test
    void aPageOfClaimsIsAList() {
        var answer = api().accept("application/ld+json").get("/claims?outlet=linked-gazette&limit=2");
        assertThat(answer.header("Link")).contains("rel=\"next\"").contains("cursor=");

        var page = LinkedDocument.at("/claims?outlet=linked-gazette&limit=2")
                .inSchemaOrg()
                .json();

        assertThat(page.get("@type").asText()).isEqualTo("ItemList");
        assertThat(identifiers(page.get("itemListElement")))
                .isEqualTo(read("/claims?outlet=linked-gazette&limit=2").getList("items.id"));
        assertThat(LinkedDocument.at("/claims?outlet=linked-gazette&status=withdrawn")
                        .inSchemaOrg()
                        .json()
                        .get("itemListElement"))
                .isEmpty();
    }

    private static List<String> identifiers(JsonNode items) {
        var found = new ArrayList<String>();
        items.forEach(item -> found.add(item.get("identifier").asText()));
        return found;
    }

    @Test
    void theProvenanceOfEveryClaimIsToldInProv() {
        for (var claim : CLAIMS) {
            var graph = LinkedDocument.at("/claims/{id}/provenance", idOf(claim))
                    .inProv()
                    .json()
                    .get("@graph");
            var told = read("/claims/{id}/provenance", idOf(claim));

            assertThat(told.getString("text")).isEqualTo(claim.get("text"));
            var ids = new HashSet<String>();
            graph.forEach(node -> ids.add(node.get("@id").asText()));
            assertThat(ids).anyMatch(id -> id.endsWith("/v1/outlets/linked-gazette"));
            assertThat(ids.stream().filter(id -> id.contains("#source-")))
                    .hasSize(told.getList("chain").size());
        }
    }

    @Test
    void aQuotationIsQuotedFromTheArticleAndFromWhoSaidIt() {
        var id = about("mast");
        var told = read("/claims/{id}/provenance", id);
        assertThat(told.getList("chain.name")).containsExactly("The New York Times", "Ina Rosvold");
        assertThat(told.getString("chain[1].cue")).isEqualTo("told");
        assertThat(told.getString("article.id")).isEqualTo(read("/claims/" + id).getString("article"));
        assertThat(told.getString("revision.id")).isEqualTo(told.getString("evidence.revision"));
        assertThat(told.getInt("revision.number")).isOne();
        assertThat(told.getString("extraction.release")).isNotBlank();
        assertThat(told.getMap("entry")).isNull();

        var claim = LinkedDocument.at("/claims/{id}/provenance", id).json().at("/@graph/0");

        assertThat(claim.findValuesAsText("@id"))
                .anyMatch(it -> it.endsWith("/v1/revisions/" + told.getString("revision.id")));
        assertThat(claim.get("prov:wasQuotedFrom")).hasSize(2);
        assertThat(claim.at("/prov:hadPrimarySource/@id").asText()).endsWith("/provenance#source-2");
        assertThat(claim.at("/prov:wasAttributedTo/@id").asText()).endsWith("/v1/speakers/ina-rosvold");
        assertThat(claim.at("/prov:atLocation/oa:end").asInt()).isEqualTo(told.getInt("evidence.end"));
    }

    @Test
    void whoEnteredAClaimByHandIsTold() {
        var told = read("/claims/{id}/provenance", about("12 metres"));

        assertThat(told.getString("entry.by")).isNotBlank();
        assertThat(told.getString("url")).startsWith("https://linked.example/a?b=1");
        assertThat(told.getMap("extraction")).isNull();
    }

    @Test
    void anUnknownClaimHasNoProvenance() {
        api().get("/claims/c_none/provenance").then().statusCode(404);
        api().accept("application/ld+json").get("/claims/c_none").then().statusCode(404);
    }

    private static String about(String words) {
        return CLAIMS.stream()
                .filter(claim -> String.valueOf(claim.get("text")).contains(words))
                .findFirst()
                .map(LinkedDataTest::idOf)
                .orElseThrow(() -> new AssertionError(words + " in " + CLAIMS));
    }

    private static String idOf(Map<String, ?> claim) {
        return String.valueOf(claim.get("id"));
    }
}
