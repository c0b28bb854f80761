package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** Reads a text into sentences: leaves out what is no news, sets notices apart. */
final class ArticleReader {

    private final SentenceReader sentenceReader;

    ArticleReader(SentenceReader sentenceReader) {
        this.sentenceReader = sentenceReader;
    }

    Reading read(ArticleText article) {
        var text = article.text();
        var boilerplate = new Boilerplate(article.headline());
        var prose = new ArrayList<Span>();
        var notices = new ArrayList<Span>();
        var passages = new Passages(article);
        for (var paragraph : Paragraphs.of(text)) {
            if (passages.setApart(paragraph)) {
                continue;
            }
            if (NoticeLabel.opens(paragraph.in(text))) {
                notices.add(paragraph);
            } else if (passages.isItem(paragraph) || !boilerplate.covers(paragraph.in(text))) {
                int dateline =
                        Dateline.of(paragraph.in(text), article.outlets()).length();
                prose.add(new Span(paragraph.start() + dateline, paragraph.end()));
            }
        }
        var plain = Straightened.of(text);
        return new Reading(article, plain, sentences(text, plain, prose), notices, OutletMentions.in(plain, article));
    }

    List<Sentence> readAlone(String text, Span span) {
        return sentences(text, Straightened.of(text), List.of(span));
    }

    /** A stretch of an article that was read before. */
    List<Sentence> readAlone(Reading reading, Span span) {
        return sentences(reading.article().text(), reading.plain(), List.of(span));
    }

    private List<Sentence> sentences(String text, String plain, List<Span> prose) {
        var quotations = QuotationReader.read(text, prose);
        var sentences = new ArrayList<Sentence>();
        int q = 0;
        for (int p = 0; p < prose.size(); p++) {
            int from = q;
            while (q < quotations.size()
                    && quotations.get(q).outer().start() < prose.get(p).end()) {
                q++;
            }
            sentences.addAll(sentenceReader.read(plain, prose.get(p), p, quotations.subList(from, q)));
        }
        return ProperNames.recognised(sentences);
    }
}
