package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the claims in passages of another's words: each paragraph of a post or a quotation, each item of a list that a
 * colon introduces, is a statement of whoever speaks there, and whom he cites in it stands after him in the chain.
 */
final class PassageClaims {

    /** Who is meant by these cannot be told from a passage alone. */
    private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "it", "they", "who", "my", "our");

    private final Reading reading;
    private final ArticleReader reader;
    private final AttributionFinder finder;
    private final AttributionFinder ofLeads;
    private final Function<Reading, ClaimAssembly> assembly;
    private final Terms terms;
    private final Lexicon lexicon;
    private final TreeMap<Integer, Span> paragraphs = new TreeMap<>();

    PassageClaims(
            Reading reading,
            ArticleReader reader,
            AttributionFinder finder,
            AttributionFinder ofLeads,
            Function<Reading, ClaimAssembly> assembly,
            Terms terms,
            Lexicon lexicon) {
        this.reading = reading;
        this.reader = reader;
        this.finder = finder;
        this.ofLeads = ofLeads;
        this.assembly = assembly;
        this.terms = terms;
        this.lexicon = lexicon;
        Paragraphs.of(reading.article().text()).forEach(paragraph -> paragraphs.put(paragraph.start(), paragraph));
    }

    /** The claims of the article's own words and those of its passages together, in reading order. */
    List<ExtractedClaim> joinedTo(List<ExtractedClaim> own) {
        var passages = reading.article().passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.TABLE && passage.kind() != Passage.Kind.ENTRY)
                .toList();
        if (passages.isEmpty()) {
            return own;
        }
        var leads = new LeadIns(reading, reader, ofLeads).of(passages);
        var voices = voices(passages, leads);
        var all = new ArrayList<>(own);
        all.removeIf(claim -> isTaken(claim, leads, voices.keySet()));
        var places = new HashSet<>(all.stream().map(ExtractedClaim::evidence).toList());
        voices.forEach((passage, voice) -> claims(passage, voice)
                .filter(claim -> places.add(claim.evidence()))
                .forEach(all::add));
        all.sort(Comparator.comparingInt(
                        (ExtractedClaim claim) -> claim.evidence().start())
                .thenComparingInt(claim -> claim.evidence().end()));
        return all;
    }

    private Map<Passage, Voice> voices(List<Passage> passages, Map<Passage, Attribution> leads) {
        var introduced = introduced(leads);
        var credits = new CreditReader(reading, lexicon);
        var voices = new HashMap<Passage, Voice>();
        for (var passage : passages) {
            var lead = Optional.ofNullable(introduced.get(passage));
            credits.voice(passage)
                    .map(voice -> voice.orOn(lead.map(Voice::statedOn).orElse(null)))
                    .or(() -> lead)
                    .ifPresent(voice -> voices.put(passage, voice));
        }
        return voices;
    }

    private Map<Passage, Voice> introduced(Map<Passage, Attribution> leads) {
        var voices = assembly.apply(reading).voices(leads.values());
        var introduced = new HashMap<Passage, Voice>();
        leads.forEach((passage, lead) -> Optional.ofNullable(voices.get(lead))
                .filter(voice -> !voice.hops().isEmpty())
                .ifPresent(voice -> introduced.put(passage, voice)));
        return introduced;
    }

    /** What introduces a passage says nothing itself, and the items of an introduced list are not the outlet's words. */
    private boolean isTaken(ExtractedClaim claim, Map<Passage, Attribution> leads, Set<Passage> spoken) {
        boolean lead = claim.attribution().isEmpty()
                && leads.values().stream()
                        .anyMatch(one -> one.sentence().span().equals(claim.sentence()) && endsInColon(one.sentence()));
        return lead || spoken.stream().anyMatch(passage -> passage.span().overlaps(claim.evidence()));
    }

    private boolean endsInColon(Sentence sentence) {
        return sentence.span().in(reading.plain()).strip().endsWith(":");
    }

    private Stream<ExtractedClaim> claims(Passage passage, Voice voice) {
        return paragraphs.subMap(passage.span().start(), passage.span().end()).values().stream()
                .flatMap(paragraph -> {
                    var sentences = reader.readAlone(reading, paragraph);
                    return Stream.concat(said(passage, voice, paragraph, sentences), cited(passage, voice, sentences));
                });
    }

    private Stream<ExtractedClaim> said(Passage passage, Voice voice, Span paragraph, List<Sentence> sentences) {
        var text = reading.article().text();
        var evidence = Evidence.trimmed(text, paragraph);
        if (evidence.in(text).codePoints().noneMatch(Character::isLetter)) {
            return Stream.empty();
        }
        var about = new LinkedHashSet<String>();
        sentences.forEach(sentence -> about.addAll(terms.of(sentence)));
        var kind = passage.kind() == Passage.Kind.LIST ? ClaimKind.PARAPHRASE : ClaimKind.QUOTATION;
        return Stream.of(new ExtractedClaim(
                evidence.in(text),
                evidence,
                kind,
                Modality.ASSERTED,
                voice.hops(),
                voice.statedOn(),
                paragraph,
                about));
    }

    /** What the speaker says that others said. */
    private Stream<ExtractedClaim> cited(Passage passage, Voice voice, List<Sentence> sentences) {
        var day = passage.postedOn() == null ? reading.article().publishedOn() : passage.postedOn();
        var alone = reading.only(reading.article().on(day), sentences);
        var attributions = finder.find(alone);
        if (attributions.isEmpty()) {
            return Stream.empty();
        }
        return assembly.apply(alone).assemble(attributions, List.of()).stream()
                .filter(claim -> !claim.attribution().isEmpty()
                        && claim.attribution().stream()
                                .noneMatch(hop -> PRONOUNS.contains(hop.name().toLowerCase(Locale.ROOT))))
                .map(claim -> after(voice, claim));
    }

    private static ExtractedClaim after(Voice voice, ExtractedClaim cited) {
        var hops = new ArrayList<>(voice.hops());
        cited.attribution().stream()
                .filter(hop -> hops.stream().noneMatch(other -> other.name().equals(hop.name())))
                .forEach(hops::add);
        return new ExtractedClaim(
                cited.text(),
                cited.evidence(),
                cited.kind(),
                cited.modality(),
                hops,
                cited.statedOn(),
                cited.sentence(),
                cited.terms());
    }
}
