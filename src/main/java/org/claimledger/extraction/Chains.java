package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the hops of a chain in order: who reports it, through whom it came, who said it. */
final class Chains {

    /** "told Reuters", "in an interview with CNN": through whom it came. */
    private static final Pattern CHANNEL = Pattern.compile("^[ ,]*(?:(?:also|later|previously|had|has) )*(?:the )?$"
            + "|\\b(?:interview|appearance|conversation|call|segment|op-ed)s? (?:\\w+ ){0,2}?(?:with|on|to|by|for|in) (?:the )?$"
            + "|\\b(?:speaking|talking) (?:with|to|on) (?:the )?$|\\bin a statement to (?:the )?$");

    private static final int REACH = 90;
    private static final int DEEPEST = 3;

    private final Reading reading;
    private final Sources sources;
    private final Media media;

    Chains(Reading reading, Sources sources, Media media) {
        this.reading = reading;
        this.sources = sources;
        this.media = media;
    }

    List<Hop> of(Attribution attribution, List<Attribution> sameSentence) {
        var hops = new ArrayList<Hop>();
        sameSentence.stream()
                .filter(outer -> !outer.equals(attribution) && isWithin(attribution, outer))
                .sorted(Comparator.comparingInt(
                                (Attribution outer) -> outer.envelope().length())
                        .reversed())
                .limit(DEEPEST)
                .forEach(outer -> addWithChannel(hops, outer));
        addWithChannel(hops, attribution);
        return hops;
    }

    static boolean isWithin(Attribution inner, Attribution outer) {
        return outer.content().stream().anyMatch(part -> part.covers(inner.cue()) && part.covers(inner.source()))
                && outer.envelope().covers(inner.content().get(0))
                && !outer.source().equals(inner.source());
    }

    private void addWithChannel(List<Hop> hops, Attribution attribution) {
        var root = hop(attribution);
        if (root.kind() != HopKind.OUTLET) {
            channel(attribution)
                    .filter(hop -> hops.stream().noneMatch(other -> other.name().equals(hop.name())))
                    .ifPresent(hops::add);
        }
        if (hops.stream().noneMatch(other -> other.name().equals(root.name()))) {
            hops.add(root);
        }
    }

    private Hop hop(Attribution attribution) {
        var source = sources.resolve(attribution.source());
        return hop(source, attribution.source(), attribution.cue(), media.of(attribution));
    }

    private Hop hop(Source source, Span place, Span cue, @Nullable Medium medium) {
        return new Hop(
                source.kind(),
                source.name(),
                source.named(),
                cue.in(reading.article().text()),
                place,
                cue,
                medium);
    }

    private Optional<Hop> channel(Attribution attribution) {
        int from = attribution.cue().end();
        int limit = Math.min(attribution.sentence().span().end(), from + REACH);
        int content = attribution.content().get(0).start();
        var after = new Span(from, Math.max(from, content >= from ? Math.min(content, limit) : limit));
        boolean telling = attribution.cue().in(reading.plain()).matches("(?i)t(old|ells?|elling)");
        return reading.outlets()
                .within(after)
                .filter(mention -> {
                    var between = new Span(from, mention.span().start()).in(reading.plain());
                    var matcher = CHANNEL.matcher(between);
                    return matcher.find()
                            && (telling || !between.replace("the", "").isBlank());
                })
                .map(mention -> hop(
                        new Source(HopKind.OUTLET, mention.outlet(), true), mention.span(), attribution.cue(), null));
    }
}
