package org.claimledger.claim;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimledger.claim.ClaimView.HopView;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.HopKind;
import org.claimledger.outlet.OutletName;
import org.claimledger.shared.linked.Node;
import org.claimledger.shared.linked.Places;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from, in the words of PROV-O: it was quoted from a revision, that derives from what the cited sources
 * said, each from what the next one said, and the last is the primary source unless that is an outlet.
 */
final class LinkedProvenance {

    private static final Map<String, Object> CONTEXT = Map.of(
            "prov", "http://www.w3.org/ns/prov#",
            "oa", "http://www.w3.org/ns/oa#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "prov:generatedAtTime", Map.of("@id", "prov:generatedAtTime", "@type", "xsd:dateTime"),
            "prov:endedAtTime", Map.of("@id", "prov:endedAtTime", "@type", "xsd:dateTime"));

    private final ProvenanceView told;
    private final Places places;
    private final URI here;
    private final List<Node> nodes = new ArrayList<>();

    LinkedProvenance(ProvenanceView told, Places places) {
        this.told = told;
        this.places = places;
        this.here = UriBuilder.fromUri(places.of("claims", told.claim()))
                .path("provenance")
                .build();
    }

    Node document() {
        nodes.add(claim());
        nodes.add(organization(told.publisher()));
        tellOfTheText();
        for (int i = 0; i < told.chain().size(); i++) {
            tellOfSource(i);
        }
        tellHowItCameIn();
        return Node.graph(nodes).in(CONTEXT);
    }

    private Node claim() {
        var quoted = new ArrayList<Node>();
        var derived = new ArrayList<Node>();
        var text = text();
        if (text != null) {
            (isExcerpt() ? quoted : derived).add(text);
        } else if (!told.chain().isEmpty()) {
            derived.add(Node.reference(source(0)));
        }
        var primary = primarySource();
        if (primary != null && told.kind() == ClaimKind.QUOTATION) {
            quoted.add(primary);
        }
        return Node.of("prov:Entity")
                .called(places.of("claims", told.claim()))
                .with("prov:value", told.text())
                .with("prov:wasGeneratedBy", Node.reference(activity()))
                .with("prov:wasQuotedFrom", Node.oneOrAll(quoted))
                .with("prov:wasDerivedFrom", Node.oneOrAll(derived))
                .with("prov:hadPrimarySource", primary)
                .with("prov:wasAttributedTo", root())
                .with("prov:atLocation", place());
    }

    /** What it was taken from. */
    private @Nullable Node text() {
        var revision = told.revision();
        if (revision != null) {
            return Node.reference(places.of("revisions", revision.id()));
        }
        return told.url() == null ? null : Node.reference(told.url());
    }

    private boolean isExcerpt() {
        var evidence = told.evidence();
        return evidence != null && evidence.exact().equals(told.text());
    }

    /** What an outlet only passes on is no primary source. */
    private @Nullable Node primarySource() {
        int last = told.chain().size() - 1;
        return last < 0 || told.chain().get(last).kind() == HopKind.OUTLET ? null : Node.reference(source(last));
    }

    /** Whose statement it is; of a document nobody knows. */
    private @Nullable Node root() {
        int last = told.chain().size() - 1;
        if (last < 0) {
            return Node.reference(outlet(told.origin() == null ? told.publisher() : told.origin()));
        }
        return told.chain().get(last).kind() == HopKind.DOCUMENT ? null : Node.reference(agent(last));
    }

    private @Nullable Node place() {
        var evidence = told.evidence();
        return evidence == null ? null : place(evidence.start(), evidence.end());
    }

    private static Node place(int start, int end) {
        return Node.of("prov:Location", "oa:TextPositionSelector")
                .with("oa:start", start)
                .with("oa:end", end);
    }

    private void tellOfTheText() {
        var publisher = Node.reference(outlet(told.publisher()));
        var article = told.article();
        var shown = told.revision();
        if (article != null && shown != null) {
            nodes.add(Node.of("prov:Entity")
                    .called(places.of("revisions", shown.id()))
                    .with("rdfs:label", shown.headline())
                    .with("prov:specializationOf", Node.reference(places.of("articles", article.id())))
                    .with("prov:wasAttributedTo", publisher)
                    .with("prov:generatedAtTime", shown.revisedAt())
                    .with("prov:wasDerivedFrom", Node.oneOrAll(beneathTheText())));
            nodes.add(Node.of("prov:Entity")
                    .called(places.of("articles", article.id()))
                    .with("rdfs:seeAlso", Node.reference(article.url()))
                    .with("prov:wasAttributedTo", publisher)
                    .with("prov:generatedAtTime", article.publishedAt()));
        } else if (told.url() != null) {
            nodes.add(Node.of("prov:Entity")
                    .called(told.url())
                    .with("prov:wasAttributedTo", publisher)
                    .with("prov:wasDerivedFrom", Node.oneOrAll(beneathTheText())));
        }
    }

    private List<Node> beneathTheText() {
        var beneath = new ArrayList<Node>();
        if (!told.chain().isEmpty()) {
            beneath.add(Node.reference(source(0)));
        }
        var origin = told.origin();
        if (origin != null) {
            nodes.add(organization(origin));
            nodes.add(Node.of("prov:Entity")
                    .called(part("origin"))
                    .with("prov:wasAttributedTo", Node.reference(outlet(origin))));
            beneath.add(Node.reference(part("origin")));
        }
        return beneath;
    }

    /** What a source said or wrote, and who that is. */
    private void tellOfSource(int i) {
        var hop = told.chain().get(i);
        boolean isDocument = hop.kind() == HopKind.DOCUMENT;
        boolean isLast = i == told.chain().size() - 1;
        var span = hop.span();
        nodes.add(Node.of("prov:Entity")
                .called(source(i))
                .with("rdfs:label", isDocument ? hop.name() : null)
                .with("prov:wasAttributedTo", isDocument ? null : Node.reference(agent(i)))
                .with("prov:wasDerivedFrom", isLast ? null : Node.reference(source(i + 1)))
                .with("prov:atLocation", span == null ? null : place(span.start(), span.end())));
        if (!isDocument) {
            nodes.add(Node.of(agentType(hop)).called(agent(i)).with("rdfs:label", hop.name()));
        }
    }

    /** Who is not named may be several. */
    private static String agentType(HopView hop) {
        return switch (hop.kind()) {
            case PERSON -> hop.named() ? "prov:Person" : "prov:Agent";
            case ORGANISATION, OUTLET -> "prov:Organization";
            case DOCUMENT -> "prov:Entity";
        };
    }

    private void tellHowItCameIn() {
        var reading = told.extraction();
        var entry = told.entry();
        if (reading != null) {
            nodes.add(Node.of("prov:Activity")
                    .called(activity())
                    .with("prov:used", text())
                    .with("prov:endedAtTime", reading.recordedAt())
                    .with("prov:wasAssociatedWith", Node.reference(part("software"))));
            nodes.add(Node.of("prov:SoftwareAgent")
                    .called(part("software"))
                    .with(
                            "rdfs:label",
                            reading.release() == null ? "Claimledger" : "Claimledger " + reading.release()));
        } else if (entry != null) {
            nodes.add(Node.of("prov:Activity")
                    .called(activity())
                    .with("prov:endedAtTime", entry.recordedAt())
                    .with("prov:wasAssociatedWith", entry.by() == null ? null : Node.reference(part("by"))));
            if (entry.by() != null) {
                nodes.add(Node.of("prov:Agent").called(part("by")).with("rdfs:label", entry.by()));
            }
        }
    }

    private Node organization(OutletName outlet) {
        return Node.of("prov:Organization").called(outlet(outlet)).with("rdfs:label", outlet.name());
    }

    private URI activity() {
        return part(told.extraction() == null ? "entry" : "extraction");
    }

    private URI outlet(OutletName outlet) {
        return places.of("outlets", outlet.slug());
    }

    private URI source(int i) {
        return part("source-" + (i + 1));
    }

    private URI agent(int i) {
        var hop = told.chain().get(i);
        return hop.slug() == null
                ? part("agent-" + (i + 1))
                : places.of(hop.kind() == HopKind.OUTLET ? "outlets" : "speakers", hop.slug());
    }

    /** What is told of here alone. */
    private URI part(String name) {
        return UriBuilder.fromUri(here).fragment(name).build();
    }
}
