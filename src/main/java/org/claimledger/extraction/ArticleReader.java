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
        for (var paragraph : Paragraphs.of(text)) {
            if (NoticeLabel.opens(paragraph.in(text))) {
                notices.add(paragraph);
            } else if (!boilerplate.covers(paragraph.in(text))) {
                prose.add(new Span(paragraph.start() + Dateline.length(paragraph.in(text)), paragraph.end()));
            }
        }
        var plain = Straightened.of(text);
        return new Reading(article, plain, sentences(text, plain, prose), notices, OutletMentions.in(plain, article));
    }

    List<Sentence> readAlone(String text, Span span) {
        return sentences(text, Straightened.of(text), List.of(span));
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
