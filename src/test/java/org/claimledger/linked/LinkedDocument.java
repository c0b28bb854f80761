package org.claimledger.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.hamcrest.Matchers.startsWith;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;

/** A document of JSON-LD as the service sends it; it must be understood without anything being fetched. */
public record LinkedDocument(JsonNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What stands at a path, which must be there. */
    public static LinkedDocument at(String path, Object... parameters) {
        var response = api().accept("application/ld+json").get(path, parameters);
        response.then().statusCode(200).contentType(startsWith("application/ld+json"));
        return of(response.asString());
    }

    private static LinkedDocument of(String text) {
        try {
            var document = new LinkedDocument(JSON.readTree(text));
            assertThat(document.expandedProperties()).isEqualTo(document.properties());
            return document;
        } catch (JsonProcessingException | JsonLdError broken) {
            throw new AssertionError(text, broken);
        }
    }

    /** Holds it against schema.org. */
    public LinkedDocument inSchemaOrg() {
        assertThat(Vocabularies.SCHEMA_ORG.faultsOf(json))
                .as(json.toPrettyString())
                .isEmpty();
        return this;
    }

    /** Holds it against PROV-O. */
    public LinkedDocument inProv() {
        assertThat(Vocabularies.PROV.faultsOf(json)).as(json.toPrettyString()).isEmpty();
        return this;
    }

    /** The properties of which a processor of JSON-LD knows what they mean, by the last part of their names. */
    private Set<String> expandedProperties() throws JsonLdError, JsonProcessingException {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(json.toString())))
                .loader((uri, options) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Nothing may be fetched: " + uri);
                })
                .get();
        var names = new TreeSet<String>();
        gather(JSON.readTree(expanded.toString()), names);
        return names;
    }

    private Set<String> properties() {
        var names = new TreeSet<String>();
        gather(json, names);
        return names;
    }

    private static void gather(JsonNode node, Set<String> names) {
        node.properties().forEach(member -> {
            if (!member.getKey().startsWith("@")) {
                names.add(member.getKey().replaceFirst(".*[/#:]", ""));
            }
            if (!member.getKey().equals("@context")) {
                gather(member.getValue(), names);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> gather(element, names));
        }
    }
}
