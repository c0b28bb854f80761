package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts paragraphs into sentences and words. */
final class SentenceReader {

    /** Longer runs are cut, so that no text makes a model slow. */
    private static final int LONGEST_PIECE = 4000;

    private static final int LONGEST_WORD = 60;
    private static final int MOST_TOKENS = 400;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "sen.", "sens.", "rep.", "reps.", "gov.", "gen.", "lt.", "col.", "sgt.",
            "capt.", "maj.", "adm.", "rev.", "prof.", "st.", "jr.", "sr.", "vs.", "v.", "no.", "u.s.", "u.k.", "u.n.",
            "e.u.", "d.c.", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "inc.", "corp.", "co.", "ltd.",
            "messrs.", "hon.", "atty.", "supt.", "det.", "spc.", "pvt.", "fla.", "calif.", "ariz.", "mass.", "pa.",
            "va.", "md.", "tex.");

    private final LanguageModels models;
    private final ReportingVerbs verbs;

    SentenceReader(LanguageModels models, ReportingVerbs verbs) {
        this.models = models;
        this.verbs = verbs;
    }

    /** The sentences of one paragraph. */
    List<Sentence> read(String plain, Span paragraph, int number, List<Quotation> quotations) {
        return cut(plain, paragraph, quotations).stream()
                .flatMap(span -> sentences(plain, span, number, quotations).stream())
                .toList();
    }

    /** Where the sentences of one paragraph stand; their words are left unread. */
    List<Span> cut(String plain, Span paragraph, List<Quotation> quotations) {
        var spans = new ArrayList<Span>();
        int start = paragraph.start();
        for (int end : boundaries(plain, paragraph, quotations)) {
            var span = Paragraphs.trimmed(plain, start, end);
            if (span.length() > 0) {
                spans.add(span);
            }
            start = end;
        }
        return spans;
    }

    private List<Integer> boundaries(String plain, Span paragraph, List<Quotation> quotations) {
        var candidates = new java.util.TreeSet<Integer>();
        for (int from = paragraph.start(); from < paragraph.end(); ) {
            int to = pieceEnd(plain, from, paragraph.end());
            for (var found : models.sentences().sentPosDetect(plain.substring(from, to))) {
                candidates.add(from + found.getEnd());
            }
            candidates.add(to);
            from = to;
        }
        quotations.forEach(quotation -> candidates.add(quotation.outer().end()));
        var kept = new ArrayList<Integer>();
        int q = 0;
        for (int candidate : candidates) {
            while (q < quotations.size() && quotations.get(q).outer().end() < candidate) {
                q++;
            }
            boolean inside = q < quotations.size()
                    && quotations.get(q).outer().start() < candidate
                    && candidate < quotations.get(q).outer().end();
            if (candidate >= paragraph.end() || (!inside && ends(plain, candidate, paragraph))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static int pieceEnd(String plain, int from, int limit) {
        if (limit - from <= LONGEST_PIECE) {
            return limit;
        }
        int space = plain.lastIndexOf(' ', from + LONGEST_PIECE);
        return space > from ? space : from + LONGEST_PIECE;
    }

    /** Whether a sentence ends before a place. */
    private boolean ends(String plain, int place, Span paragraph) {
        int last = place - 1;
        while (last > paragraph.start() && "\"')] ".indexOf(plain.charAt(last)) >= 0) {
            last--;
        }
        if (".!?".indexOf(plain.charAt(last)) < 0) {
            return false;
        }
        int next = place;
        while (next < paragraph.end() && plain.charAt(next) == ' ') {
            next++;
        }
        if (next == paragraph.end()) {
            return true;
        }
        char first = plain.charAt(next);
        if (Character.isLowerCase(first) || next == place || ",;:-)".indexOf(first) >= 0) {
            return false;
        }
        return !isAbbreviation(plain, last, place) && !attributionFollows(plain, last, next, paragraph.end());
    }

    private static boolean isAbbreviation(String plain, int last, int place) {
        if (plain.charAt(last) != '.' || place - last > 1) {
            return false;
        }
        int start = plain.lastIndexOf(' ', last) + 1;
        var word = plain.substring(Math.max(start, last - 8), last + 1).replaceFirst("^[(\"']+", "");
        boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** "Never!" Smith said: the quotation's mark does not end the sentence. */
    private boolean attributionFollows(String plain, int last, int next, int limit) {
        boolean quoted = last + 1 < plain.length() && plain.charAt(last + 1) == '"';
        if (!quoted || plain.charAt(last) == '.' || plain.charAt(next) == '"') {
            return false;
        }
        int from = next;
        for (int words = 0; words < 6 && from < limit; words++) {
            int space = plain.indexOf(' ', from);
            int to = space < 0 || space > limit ? limit : space;
            var word = plain.substring(from, Math.min(to, from + LONGEST_WORD));
            if (verbs.isSpeech(word.replaceFirst("[.,:;)\\]]+$", ""))) {
                return true;
            }
            if (word.endsWith(".")
                    && !ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT))
                    && word.length() > 2) {
                return false;
            }
            from = to + 1;
        }
        return false;
    }

    private List<Sentence> sentences(String plain, Span span, int number, List<Quotation> quotations) {
        var places = places(plain, span);
        var sentences = new ArrayList<Sentence>();
        for (int from = 0; from < places.size(); from += MOST_TOKENS) {
            var part = places.subList(from, Math.min(places.size(), from + MOST_TOKENS));
            var around = new Span(part.get(0).start(), part.get(part.size() - 1).end());
            sentences.add(new Sentence(around, number, tagged(plain, part), at(around, quotations)));
        }
        return sentences;
    }

    /** Those of the quotations, which lie one after another, that reach into a place. */
    private static List<Quotation> at(Span place, List<Quotation> quotations) {
        int from = firstEndingAfter(place.start(), quotations);
        int to = from;
        while (to < quotations.size() && quotations.get(to).outer().start() < place.end()) {
            to++;
        }
        return quotations.subList(from, to);
    }

    private static int firstEndingAfter(int place, List<Quotation> quotations) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).outer().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Token> tagged(String plain, List<Span> places) {
        var words = places.stream().map(place -> place.in(plain)).toArray(String[]::new);
        var tags = models.tags().tag(words);
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.length; i++) {
            tokens.addAll(Clitics.split(Token.of(places.get(i), words[i], tags[i])));
        }
        return tokens;
    }

    private List<Span> places(String plain, Span span) {
        var places = new ArrayList<Span>();
        int start = span.start();
        while (start < span.end()) {
            if (plain.charAt(start) == ' ') {
                start++;
                continue;
            }
            int end = start + 1;
            if (markWidth(plain, start) > 0) {
                end = start + markWidth(plain, start);
                places.add(new Span(start, Math.min(end, span.end())));
            } else {
                while (end < span.end()
                        && plain.charAt(end) != ' '
                        && markWidth(plain, end) == 0
                        && end - start < LONGEST_WORD) {
                    end++;
                }
                addWords(places, plain, start, end);
            }
            start = end;
        }
        return places;
    }

    private void addWords(List<Span> places, String plain, int start, int end) {
        for (var word : models.words().tokenizePos(plain.substring(start, end))) {
            places.add(new Span(start + word.getStart(), start + word.getEnd()));
        }
    }

    private static int markWidth(String plain, int at) {
        if (plain.charAt(at) == '"') {
            return 1;
        }
        return plain.startsWith("''", at) ? 2 : 0;
    }
}
