package org.claimledger.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text with attributions marked in it by hand: {@code <Lind> [said] {the dam is safe}.} */
final class MarkedText {

    private static final ReportingVerbs VERBS = ReportingVerbs.fromResource();
    private static final Lexicon LEXICON = Lexicon.fromResources();
    private static final ArticleReader READER = new ArticleReader(new SentenceReader(LanguageModels.english(), VERBS));

    private final StringBuilder plain = new StringBuilder();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> cues = new ArrayList<>();
    private final List<Span> contents = new ArrayList<>();
    private final LocalDate published;

    private MarkedText(String marked, LocalDate published) {
        this.published = published;
        read(marked);
    }

    /** Sources in {@code <>}, cues in {@code []}, contents in {@code {}}. */
    static MarkedText of(String marked, LocalDate published) {
        return new MarkedText(marked, published);
    }

    private void read(String marked) {
        int opened = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '<', '[', '{' -> opened = plain.length();
                case '>' -> sources.add(new Span(opened, plain.length()));
                case ']' -> cues.add(new Span(opened, plain.length()));
                case '}' -> contents.add(new Span(opened, plain.length()));
                default -> plain.append(c);
            }
        }
    }

    String text() {
        return plain.toString();
    }

    Reading reading() {
        return READER.read(new ArticleText("The Herald", "", null, published, text(), TestOutlets.NAMES));
    }

    /** One attribution for each cue, all that is said belonging to the only one where there is one cue. */
    List<Attribution> attributions(Reading reading) {
        var found = new ArrayList<Attribution>();
        for (int i = 0; i < cues.size(); i++) {
            var said = cues.size() == 1 ? contents : List.of(contents.get(i));
            found.add(new Attribution(
                    said,
                    sources.get(i),
                    cues.get(i),
                    reading.sentenceAt(cues.get(i).start()).orElseThrow()));
        }
        return found;
    }

    /** The claims that come of the marked attributions. */
    List<ExtractedClaim> claims() {
        var reading = reading();
        return assembled(reading, attributions(reading));
    }

    static List<ExtractedClaim> assembled(Reading reading, List<Attribution> attributions) {
        var terms = new Terms(LanguageModels.english(), VERBS, LEXICON);
        return new ClaimAssembly(reading, terms, VERBS, LEXICON).assemble(attributions, List.of());
    }

    List<ExtractedClaim> attributed() {
        return claims().stream().filter(claim -> !claim.attribution().isEmpty()).toList();
    }

    ExtractedClaim only() {
        var claims = attributed();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
