package org.claimledger.ingest.html;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses pages, and gives up on one that is only an attack: HTML's own rules for misnested elements take quadratic time.
 */
final class PageParser {

    /** Enough for any real page, and little enough for a page that is only an attack. */
    private static final int DEEPEST = 256;

    private static final int MOST_ELEMENTS = 100_000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private PageParser() {}

    static Document parse(String html, String address) {
        return parse(html, address, LONGEST);
    }

    static Document parse(String html, String address, Duration longest) {
        var reader = new ImpatientReader(html, longest, System.nanoTime() + longest.toNanos());
        var document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(reader, address);
        if (document.stream().skip(MOST_ELEMENTS).findFirst().isPresent()) {
            throw tooComplex("It has more than " + MOST_ELEMENTS + " elements.");
        }
        return document;
    }

    private static ProblemException tooComplex(String detail) {
        return new ProblemException(ProblemType.PAGE_TOO_COMPLEX, detail);
    }

    /** Hands out a page in small pieces, until time is up. */
    private static final class ImpatientReader extends Reader {

        private static final int PIECE = 1024;

        private final StringReader html;
        private final Duration longest;
        private final long end;

        ImpatientReader(String html, Duration longest, long end) {
            this.html = new StringReader(html);
            this.longest = longest;
            this.end = end;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw tooComplex("It takes more than " + longest.toSeconds() + " seconds to read.");
            }
            return html.read(buffer, from, Math.min(length, PIECE));
        }

        @Override
        public void close() {
            html.close();
        }
    }
}
