package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an article says of its own change. */
final class Notices {

    private static final Pattern CHANGED = Pattern.compile(
            "\\b(?:updated|corrected|amended|clarified|revised|changed)\\b(?: \\w+){0,3}? (?:to (?:reflect|include|note|say|clarify|make (?:it )?clear|correct|add|show|state|indicate|explain)|with)\\b"
                    + "(?: (?:new|additional|more|further|the|latest) (?:information|developments?|details|comments?|reporting)(?:,? (?:specifically|namely|including|such as))?)?[, ]*(?:that )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "^(?:this|the) (?:story|article|post|report|piece) (?:has been|was|is being) (?:updated|corrected|clarified|amended|revised)\\b[^,;]{0,60}$",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final ArticleReader reader;
    private final CalendarWords calendar;

    Notices(Reading reading, ArticleReader reader) {
        this.reading = reading;
        this.reader = reader;
        this.calendar = new CalendarWords(reading.article().publishedOn());
    }

    List<ExtractedNotice> all() {
        return reading.notices().stream().map(this::notice).toList();
    }

    private ExtractedNotice notice(Span span) {
        var kind = NoticeLabel.of(span.in(reading.article().text()))
                .map(NoticeLabel::kind)
                .orElse(ExtractedNotice.Kind.UPDATE);
        var stated = statedOn(span);
        return new ExtractedNotice(kind, span, stated == null ? null : stated.day());
    }

    private @Nullable StatedOn statedOn(Span span) {
        var label = NoticeLabel.of(span.in(reading.article().text())).orElseThrow();
        int reach = Math.min(span.end(), span.start() + Math.max(label.length(), label.length() == 0 ? 120 : 0));
        var head = new Span(span.start(), reach).in(reading.plain());
        return calendar.days(head).stream()
                .findFirst()
                .map(found -> new StatedOn(
                        found.period(), new Span(span.start() + found.start(), span.start() + found.end())))
                .orElse(null);
    }

    /** The statements in the notices, each dated by its notice. */
    List<ExtractedClaim> claims(Terms terms) {
        var claims = new ArrayList<ExtractedClaim>();
        for (var notice : reading.notices()) {
            int label = NoticeLabel.of(notice.in(reading.article().text()))
                    .orElseThrow()
                    .length();
            if (notice.start() + label >= notice.end()) {
                continue;
            }
            var body = new Span(notice.start() + label, notice.end());
            var stated = statedOn(notice);
            for (var sentence : reader.readAlone(reading, body)) {
                claim(sentence, stated, terms.of(sentence)).forEach(claims::add);
            }
        }
        return claims;
    }

    private List<ExtractedClaim> claim(Sentence sentence, @Nullable StatedOn stated, Set<String> terms) {
        var words = sentence.span().in(reading.plain());
        var changed = CHANGED.matcher(words);
        int from = changed.find() && changed.end() < words.length() ? changed.end() : 0;
        var evidence = Evidence.trimmed(
                reading.article().text(),
                new Span(sentence.span().start() + from, sentence.span().end()));
        boolean bare = from == 0 && BARE.matcher(words.replaceAll("[. ]+$", "")).matches();
        if (bare || sentence.size() < 3 || evidence.length() == 0) {
            return List.of();
        }
        return List.of(new ExtractedClaim(
                evidence.in(reading.article().text()),
                evidence,
                ClaimKind.NOTICE,
                Modality.ASSERTED,
                List.of(),
                stated,
                sentence.span(),
                terms));
    }
}
