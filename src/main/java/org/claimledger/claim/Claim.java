package org.claimledger.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.claimledger.article.Article;
import org.claimledger.article.Revision;
import org.claimledger.extraction.ClaimKind;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Modality;
import org.claimledger.extraction.Period;
import org.claimledger.extraction.Span;
import org.claimledger.extraction.StatedOn;
import org.claimledger.outlet.Outlet;
import org.claimledger.shared.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One statement that an article reports or a person enters. Never rewritten: what becomes of it later is told by events. */
@Entity
public class Claim {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article")
    private @Nullable Article article;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "outlet")
    private Outlet outlet;

    /** The outlet whose report its article prints. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin")
    private @Nullable Outlet origin;

    /** The revision in which it first stood. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision")
    private @Nullable Revision revision;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Embedded
    private @Nullable Evidence evidence;

    @Column(nullable = false)
    private String sentence;

    /** What its sentence speaks of. */
    @Column(nullable = false)
    private String[] terms;

    @Column(name = "stated_on")
    private @Nullable LocalDate statedOn;

    /** Where the article names no day, the first and the last that it may have been. */
    @Column(name = "stated_from")
    private @Nullable LocalDate statedFrom;

    @Column(name = "stated_to")
    private @Nullable LocalDate statedTo;

    @Column(name = "stated_start_at")
    private @Nullable Integer statedStart;

    @Column(name = "stated_end_at")
    private @Nullable Integer statedEnd;

    /** Where one that was entered by hand can be read. */
    private @Nullable String url;

    /** What makes one that was entered by hand the same as another. */
    @Column(name = "entry_sha256")
    private @Nullable String entrySha256;

    @Column(name = "entered_by")
    private @Nullable String enteredBy;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    @ElementCollection
    @CollectionTable(name = "hop", joinColumns = @JoinColumn(name = "claim"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 200)
    private List<ClaimHop> attribution;

    /** For Hibernate only. */
    protected Claim() {}

    Claim(Revision revision, ExtractedClaim found, List<ClaimHop> attribution, Instant recordedAt, long position) {
        var article = revision.article();
        this.id = Ids.next('c');
        this.article = article;
        this.outlet = article.outlet();
        this.origin = found.kind() == ClaimKind.NOTICE ? null : revision.origin();
        this.revision = revision;
        this.text = found.text();
        this.kind = found.kind();
        this.modality = found.modality();
        this.evidence = new Evidence(revision.text(), found.evidence());
        this.sentence = found.sentence().in(revision.text());
        this.terms = found.terms().stream().sorted().toArray(String[]::new);
        this.attribution = List.copyOf(attribution);
        this.publishedAt = revision.revisedAt();
        this.recordedAt = recordedAt;
        this.position = position;
        if (found.statedOn() != null) {
            remember(found.statedOn());
        }
    }

    /** One that a person enters, without an article. */
    Claim(Entry entry, Outlet outlet, List<ClaimHop> attribution, Instant recordedAt, long position) {
        this.id = Ids.next('c');
        this.outlet = outlet;
        this.text = entry.text();
        this.kind = attribution.isEmpty() ? ClaimKind.REPORT : ClaimKind.PARAPHRASE;
        this.modality = Modality.ASSERTED;
        this.sentence = entry.text();
        this.terms = new String[0];
        this.statedOn = entry.statedOn();
        this.url = entry.url();
        this.entrySha256 = entry.sha256();
        this.enteredBy = entry.enteredBy();
        this.attribution = List.copyOf(attribution);
        this.publishedAt = entry.publishedAt(recordedAt);
        this.recordedAt = recordedAt;
        this.position = position;
    }

    private void remember(StatedOn stated) {
        var period = stated.period();
        this.statedOn = stated.day();
        this.statedFrom = period.isDay() ? null : period.first();
        this.statedTo = period.isDay() ? null : period.last();
        this.statedStart = stated.words().start();
        this.statedEnd = stated.words().end();
    }

    public String id() {
        return id;
    }

    /** Nothing where the claim was entered by hand, as with its revision and its evidence. */
    public @Nullable Article article() {
        return article;
    }

    public Outlet outlet() {
        return outlet;
    }

    /** The slugs of all outlets that it names: who publishes it, whose report it is, and who is cited. */
    public Stream<String> outlets() {
        var whose = Stream.of(outlet, origin).flatMap(Stream::ofNullable).map(Outlet::slug);
        var cited = attribution.stream()
                .filter(hop -> hop.kind() == HopKind.OUTLET)
                .flatMap(hop -> Stream.ofNullable(hop.slug()));
        return Stream.concat(whose, cited);
    }

    /** The outlet whose report its article prints; nothing where that is the publishing outlet's own, as notices are. */
    public @Nullable Outlet origin() {
        return origin;
    }

    public @Nullable Revision revision() {
        return revision;
    }

    public String text() {
        return text;
    }

    public ClaimKind kind() {
        return kind;
    }

    public Modality modality() {
        return modality;
    }

    public @Nullable Evidence evidence() {
        return evidence;
    }

    /** The sentence around it. */
    public String sentence() {
        return sentence;
    }

    /** What its sentence speaks of, in lower-case lemmas; nothing where it was entered by hand. */
    public List<String> terms() {
        return List.of(terms);
    }

    /** The days on which it may have been stated; one day, or several where nobody is more exact. */
    public @Nullable Period stated() {
        var first = statedOn == null ? statedFrom : statedOn;
        var last = statedOn == null ? statedTo : statedOn;
        return first == null || last == null ? null : new Period(first, last);
    }

    /** The words of the article that tell those days. */
    @Nullable
    Span statedWords() {
        return statedStart == null || statedEnd == null ? null : new Span(statedStart, statedEnd);
    }

    @Nullable
    String url() {
        return url;
    }

    /** The name of whoever entered it by hand; of those that were entered first, nobody knows. */
    @Nullable
    String enteredBy() {
        return enteredBy;
    }

    /** Valid time: since when the outlet says so. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** Recorded time: since when the ledger knows. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public long position() {
        return position;
    }

    /** From the first cited outlet to the root; empty where the publishing outlet speaks for itself. */
    public List<ClaimHop> attribution() {
        return attribution;
    }

    /** The sources that its sentence does not name in full itself. */
    List<String> namesFromContext() {
        return attribution.stream()
                .filter(hop -> hop.named() && !sentence.contains(hop.name()))
                .map(ClaimHop::name)
                .toList();
    }

    /** What makes it the same claim in another revision. */
    Identity identity() {
        return new Identity(
                kind, modality, attribution.stream().map(ClaimHop::name).toList(), text);
    }
}
