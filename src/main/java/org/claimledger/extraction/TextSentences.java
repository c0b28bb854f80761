package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a text stand, cut as they are when its claims are read; no more of them is read. */
public final class TextSentences {

    private static final class Shared {
        private static final SentenceReader READER =
                new SentenceReader(LanguageModels.english(), ReportingVerbs.fromResource());
    }

    private TextSentences() {}

    /** In reading order; a quotation of several sentences keeps them together. */
    public static List<Span> of(String text) {
        var plain = Straightened.of(text);
        var paragraphs = Paragraphs.of(text);
        var quotations = QuotationReader.read(text, paragraphs);
        var found = new ArrayList<Span>();
        int q = 0;
        for (var paragraph : paragraphs) {
            int from = q;
            while (q < quotations.size() && quotations.get(q).outer().start() < paragraph.end()) {
                q++;
            }
            found.addAll(Shared.READER.cut(plain, paragraph, quotations.subList(from, q)));
        }
        return found;
    }
}
