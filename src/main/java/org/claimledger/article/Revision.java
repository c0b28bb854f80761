package org.claimledger.article;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimledger.extraction.Passage;
import org.claimledger.ledger.Positions;
import org.claimledger.outlet.Outlet;
import org.claimledger.shared.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The text of an article as it was at one time. */
@Entity
@BatchSize(size = 100)
public class Revision {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article")
    private Article article;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String headline;

    private @Nullable String byline;

    /** The outlet whose report it prints. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "origin")
    private @Nullable Outlet origin;

    @Column(name = "revised_at", nullable = false)
    private Instant revisedAt;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String sha256;

    /** What the article as a whole is about. */
    @Column(nullable = false)
    private String[] topic;

    /** The release of the service that read it; of those that were read first, nobody knows. */
    private @Nullable String reader;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    @ElementCollection
    @CollectionTable(name = "notice", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    private List<Notice> notices;

    @ElementCollection
    @CollectionTable(name = "passage", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    private List<RevisionPassage> passages;

    /** For Hibernate only. */
    protected Revision() {}

    Revision(
            Article article,
            int number,
            NewRevision submitted,
            @Nullable Outlet origin,
            List<Notice> notices,
            Set<String> topic,
            String reader,
            Positions positions) {
        this.id = Ids.next('r');
        this.article = article;
        this.number = number;
        this.headline = submitted.headline();
        this.byline = submitted.byline();
        this.origin = origin;
        this.revisedAt = submitted.revisedAt();
        this.text = submitted.text();
        this.sha256 = submitted.sha256();
        this.topic = topic.stream().sorted().toArray(String[]::new);
        this.notices = List.copyOf(notices);
        this.passages = submitted.passages().stream().map(RevisionPassage::new).toList();
        this.reader = reader;
        this.recordedAt = positions.recordedAt();
        this.position = positions.next();
    }

    public String id() {
        return id;
    }

    public Article article() {
        return article;
    }

    public int number() {
        return number;
    }

    public String headline() {
        return headline;
    }

    public @Nullable String byline() {
        return byline;
    }

    /** The outlet whose report it prints; nothing where that is the publishing outlet's own. */
    public @Nullable Outlet origin() {
        return origin;
    }

    /** Since when the outlet shows this text. */
    public Instant revisedAt() {
        return revisedAt;
    }

    public String text() {
        return text;
    }

    public String sha256() {
        return sha256;
    }

    public Set<String> topic() {
        return Set.of(topic);
    }

    List<Notice> notices() {
        return notices;
    }

    /** What it says of its own change that the one before did not say yet; all, if none came before. */
    public List<PrintedNotice> noticesSince(@Nullable Revision before) {
        var said = before == null
                ? Set.of()
                : before.printedNotices().stream().map(PrintedNotice::words).collect(toSet());
        return printedNotices().stream()
                .filter(notice -> !said.contains(notice.words()))
                .toList();
    }

    private List<PrintedNotice> printedNotices() {
        return IntStream.range(0, notices.size())
                .mapToObj(i -> new PrintedNotice(
                        i,
                        notices.get(i).kind(),
                        text.substring(notices.get(i).start(), notices.get(i).end())))
                .toList();
    }

    /** What its page sets apart, in reading order. */
    public List<Passage> passages() {
        return passages.stream().map(RevisionPassage::toPassage).toList();
    }

    public @Nullable String reader() {
        return reader;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
