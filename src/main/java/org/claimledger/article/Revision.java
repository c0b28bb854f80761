package org.claimledger.article;

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
import org.claimledger.shared.Ids;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The text of an article as it was at one time. */
@Entity
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

    @Column(name = "revised_at", nullable = false)
    private Instant revisedAt;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String sha256;

    /** What the article as a whole is about. */
    @Column(nullable = false)
    private String[] topic;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private long position;

    @ElementCollection
    @CollectionTable(name = "notice", joinColumns = @JoinColumn(name = "revision"))
    @OrderColumn(name = "ordinal")
    @BatchSize(size = 100)
    private List<Notice> notices;

    /** For Hibernate only. */
    protected Revision() {}

    Revision(
            Article article,
            int number,
            NewRevision submitted,
            List<Notice> notices,
            Set<String> topic,
            Instant recordedAt,
            long position) {
        this.id = Ids.next('r');
        this.article = article;
        this.number = number;
        this.headline = submitted.headline();
        this.byline = submitted.byline();
        this.revisedAt = submitted.revisedAt();
        this.text = submitted.text();
        this.sha256 = submitted.sha256();
        this.topic = topic.stream().sorted().toArray(String[]::new);
        this.notices = List.copyOf(notices);
        this.recordedAt = recordedAt;
        this.position = position;
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

    String headline() {
        return headline;
    }

    @Nullable
    String byline() {
        return byline;
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

    public Instant recordedAt() {
        return recordedAt;
    }
}
