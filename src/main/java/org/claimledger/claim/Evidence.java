package org.claimledger.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.claimledger.extraction.Span;

/**
 * The exact place of a claim: by position and by quotation with what stands around it (W3C Web Annotation,
 * TextPositionSelector and TextQuoteSelector).
 */
@Embeddable
public class Evidence {

    private static final int CONTEXT = 32;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    private String exact;
    private String prefix;
    private String suffix;

    /** For Hibernate only. */
    protected Evidence() {}

    Evidence(String text, Span place) {
        this.start = place.start();
        this.end = place.end();
        this.exact = place.in(text);
        this.prefix = text.substring(whole(text, Math.max(0, start - CONTEXT)), start);
        this.suffix = text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT)));
    }

    /** Never between the halves of a surrogate pair. */
    private static int whole(String text, int at) {
        var splits = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return splits ? at - 1 : at;
    }

    /** Where it stands in the text of its revision. */
    public Span span() {
        return new Span(start, end);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String exact() {
        return exact;
    }

    String prefix() {
        return prefix;
    }

    String suffix() {
        return suffix;
    }
}
