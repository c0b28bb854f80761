package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimledger.extraction.OutletMentions.Mention;
import org.jspecify.annotations.Nullable;

/** The hops of a single attribution: the outlet it was told to or printed by, the source, and whom the source cites. */
final class Hops {

    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:add|continu)(?:s|ed|es|ing)|went on|goes on");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    /** "It was alleged": somebody says it, and the article does not tell who. */
    private static final Source UNTOLD = new Source(HopKind.PERSON, "an unnamed source", false);

    private final Reading reading;
    private final Sources sources;
    private final Media media;
    private final Nesting nesting;
    private final Channels channels;
    private final CitedSources cited;
    private final Map<String, List<Hop>> channelsOfSpeaker = new HashMap<>();
    private String lastSpeaker = "";

    Hops(Reading reading, Sources sources, Media media, Nesting nesting, Lexicon lexicon) {
        this.reading = reading;
        this.sources = sources;
        this.media = media;
        this.nesting = nesting;
        this.channels = new Channels(reading);
        this.cited = new CitedSources(reading, lexicon);
    }

    /** In reading order: who adds something goes on where he spoke before. */
    List<Hop> of(Attribution attribution) {
        var around = Surroundings.of(attribution, nesting, reading.plain());
        var found = channels.of(attribution, around);
        var hops = new ArrayList<Hop>();
        found.forEach(channel -> hops.add(hop(channel.mention(), channel.cue(), null)));
        if (attribution.source().length() == 0) {
            if (hops.isEmpty()) {
                hops.add(hop(UNTOLD, attribution.source(), attribution.cue(), null));
            }
            return hops;
        }
        var roots = roots(attribution, found);
        var speaker = speaker(roots.get(roots.size() - 1));
        if (found.isEmpty() && GOES_ON.matcher(cue(attribution)).matches()) {
            hops.addAll(channelsOfSpeaker.getOrDefault(speaker, List.of()));
        } else {
            channelsOfSpeaker.put(speaker, List.copyOf(hops));
        }
        hops.addAll(roots);
        cited.of(attribution, around, nesting).ifPresent(place -> hops.add(citedHop(place)));
        return hops;
    }

    /** A pronoun that cannot be resolved goes on with whoever spoke last. */
    private String speaker(Hop root) {
        boolean pronoun = !root.named() && PRONOUNS.contains(root.name().toLowerCase(Locale.ROOT));
        lastSpeaker = pronoun ? lastSpeaker : root.name();
        return lastSpeaker;
    }

    /** The outlets to which a sentence gives the credit for its news. */
    List<Hop> credits(Span sentence, @Nullable Attribution attribution) {
        var around = attribution == null
                ? new Surroundings(sentence, sentence.in(reading.plain()))
                : Surroundings.of(attribution, nesting, reading.plain());
        var credits = new ArrayList<Hop>();
        for (var credit : channels.credits(sentence, around)) {
            if (attribution == null
                    || !attribution.source().overlaps(credit.mention().span())) {
                credits.add(hop(credit.mention(), credit.cue(), null));
            }
        }
        return credits;
    }

    private List<Hop> roots(Attribution attribution, List<Channels.Channel> found) {
        var medium = medium(attribution, found);
        var outlets = channels.together(attribution.source());
        if (outlets.size() > 1) {
            return outlets.stream()
                    .map(outlet -> hop(outlet, attribution.cue(), medium))
                    .toList();
        }
        var place = channels.withPrinter(attribution.source());
        return List.of(hop(sources.resolve(place), place, attribution.cue(), medium));
    }

    /** What is said on a network is said on television. */
    private @Nullable Medium medium(Attribution attribution, List<Channels.Channel> found) {
        var medium = media.of(attribution);
        if (medium != null) {
            return medium;
        }
        return found.stream()
                .filter(Channels.Channel::onAir)
                .map(channel -> channel.mention().kind() == OutletKind.RADIO ? Medium.RADIO : Medium.TELEVISION)
                .findFirst()
                .orElse(null);
    }

    private Hop citedHop(CitedSources.Cited found) {
        return hop(sources.resolve(found.source()), found.source(), found.cue(), null);
    }

    private Hop hop(Mention mention, Span cue, @Nullable Medium medium) {
        return hop(new Source(HopKind.OUTLET, mention.outlet(), true), mention.span(), cue, medium);
    }

    private Hop hop(Source source, Span place, Span cue, @Nullable Medium medium) {
        return new Hop(
                source.kind(),
                source.name(),
                source.named(),
                cue.in(reading.article().text()),
                place,
                cue,
                medium,
                source.roles(),
                source.gender() == 0 ? null : String.valueOf(source.gender()));
    }

    String cue(Attribution attribution) {
        return attribution.cue().in(reading.plain());
    }
}
