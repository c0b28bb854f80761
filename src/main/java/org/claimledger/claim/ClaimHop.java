package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.claimledger.extraction.Hop;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Medium;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/** One step in a claim's attribution, tied to the outlet or the named speaker that the ledger knows. */
@Embeddable
public class ClaimHop {

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private HopKind kind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean named;

    /** The slug of the cited outlet. */
    private @Nullable String outlet;

    /** The slug of the speaker; the unnamed have none. */
    private @Nullable String speaker;

    /** The words that attribute; nobody entered any by hand. */
    private @Nullable String cue;

    @Column(name = "start_at")
    private @Nullable Integer start;

    @Column(name = "end_at")
    private @Nullable Integer end;

    @Column(name = "cue_start_at")
    private @Nullable Integer cueStart;

    @Column(name = "cue_end_at")
    private @Nullable Integer cueEnd;

    @Enumerated(EnumType.STRING)
    private @Nullable Medium medium;

    /** For Hibernate only. */
    protected ClaimHop() {}

    ClaimHop(Hop found, @Nullable String outlet, @Nullable String speaker) {
        this.kind = found.kind();
        this.name = found.name();
        this.named = found.named();
        this.outlet = outlet;
        this.speaker = speaker;
        this.cue = found.cue();
        this.start = found.span().start();
        this.end = found.span().end();
        this.cueStart = found.cueSpan().start();
        this.cueEnd = found.cueSpan().end();
        this.medium = found.medium();
    }

    /** A speaker of whom a person tells, not an article. */
    ClaimHop(String name, String speaker) {
        this.kind = HopKind.PERSON;
        this.name = name;
        this.named = true;
        this.speaker = speaker;
    }

    public HopKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public boolean named() {
        return named;
    }

    /** The address of the cited outlet or the speaker; the unnamed have none. */
    public @Nullable String slug() {
        return outlet != null ? outlet : speaker;
    }

    public @Nullable String cue() {
        return cue;
    }

    /** Where the source is mentioned; some nobody mentions ("it was alleged"). */
    public @Nullable Span span() {
        return place(start, end);
    }

    public @Nullable Span cueSpan() {
        return place(cueStart, cueEnd);
    }

    private static @Nullable Span place(@Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null || start.equals(end) ? null : new Span(start, end);
    }

    public @Nullable Medium medium() {
        return medium;
    }
}
