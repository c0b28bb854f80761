package org.claimledger.extraction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells on which day a statement was made: in an entry of a live blog as seen from the entry's day, else the article's. */
final class EntryDays {

    private final Reading reading;
    private final Sources sources;
    private final ReportingVerbs verbs;
    private final Lexicon lexicon;
    private final Passages passages;
    private final StatementDays ofArticle;
    private final Map<Passage, StatementDays> ofEntries = new HashMap<>();

    EntryDays(Reading reading, Sources sources, ReportingVerbs verbs, Lexicon lexicon) {
        this.reading = reading;
        this.sources = sources;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.passages = new Passages(reading.article());
        this.ofArticle = new StatementDays(reading, sources, verbs, lexicon);
    }

    @Nullable
    StatedOn of(Attribution attribution, List<Attribution> sameSentence) {
        return passages.entryAt(attribution.cue().start())
                .map(entry -> ofEntries.computeIfAbsent(entry, this::days))
                .orElse(ofArticle)
                .of(attribution, sameSentence);
    }

    private StatementDays days(Passage entry) {
        @Nullable LocalDate day = entry.postedOn();
        var article = reading.article().on(day == null ? reading.article().publishedOn() : day);
        var sentences = reading.sentences().stream()
                .filter(sentence -> entry.span().covers(sentence.span()))
                .toList();
        return new StatementDays(reading.only(article, sentences), sources, verbs, lexicon);
    }
}
