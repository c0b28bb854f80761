package org.claimledger.extraction;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads an article and finds its claims: what is stated, by whom, through whom, where and when. */
public final class ClaimExtractor {

    private static final class Shared {
        private static final ReportingVerbs VERBS = ReportingVerbs.fromResource();
        private static final Lexicon LEXICON = Lexicon.fromResources();
    }

    private final LanguageModels models = LanguageModels.english();
    private final ArticleReader reader = new ArticleReader(new SentenceReader(models, Shared.VERBS));
    private final AttributionFinder rules = new AttributionRules(Shared.VERBS, Shared.LEXICON);
    private final AttributionFinder attributions = new JoinedAttributions(new TaggedAttributions(), rules);

    public Extraction extract(ArticleText article) {
        var reading = reader.read(article);
        var terms = new Terms(models, Shared.VERBS, Shared.LEXICON);
        var notices = new Notices(reading, reader);
        var found = new Passages(article)
                .sections(reading).stream()
                        .flatMap(section -> attributions.find(section).stream())
                        .toList();
        var own = assembly(reading, terms).assemble(found, notices.claims(terms));
        var claims = new PassageClaims(
                        reading, reader, attributions, rules, part -> assembly(part, terms), terms, Shared.LEXICON)
                .joinedTo(own);
        var origin = Origin.of(article).orElse(null);
        return new Extraction(claims, notices.all(), topic(reading, terms), origin);
    }

    private static ClaimAssembly assembly(Reading reading, Terms terms) {
        return new ClaimAssembly(reading, terms, Shared.VERBS, Shared.LEXICON);
    }

    private Set<String> topic(Reading reading, Terms terms) {
        var topic = new LinkedHashSet<String>();
        var headline = reading.article().headline();
        if (!headline.isBlank()) {
            reader.readAlone(headline, Paragraphs.trimmed(headline, 0, headline.length()))
                    .forEach(sentence -> topic.addAll(terms.of(sentence)));
        }
        reading.sentences().stream().limit(2).forEach(sentence -> topic.addAll(terms.of(sentence)));
        return topic;
    }
}
