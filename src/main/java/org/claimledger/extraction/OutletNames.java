package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names by which articles cite outlets, as printed, each with the outlet's own name and how far it can be trusted. */
public final class OutletNames {

    /** When a printed name means the outlet. */
    public enum Certainty {
        /** Wherever it is printed so. */
        ALWAYS,
        /** Where the words around it show that an outlet is meant: "Time", "Fox", "The Hill". */
        IF_SHOWN,
        /** Where the outlet was named in full before: "the Post". */
        IF_NAMED_BEFORE
    }

    /**
     * One way of citing an outlet.
     *
     * @param printed with its article, if it needs one
     * @param outlet the outlet's own name
     * @param kind what the outlet is, as far as known
     */
    public record Citation(
            String printed, String outlet, @Nullable OutletKind kind, Certainty certainty) {}

    /** A citation apart from the article before it: "The ", "the ", or nothing where it needs none. */
    record Form(String core, String article, Citation citation) {

        static Form of(Citation citation) {
            var printed = Straightened.of(citation.printed()).strip();
            var article = hasArticle(printed) ? printed.substring(0, 4) : "";
            return new Form(printed.substring(article.length()).strip(), article, citation);
        }

        String outlet() {
            return citation.outlet();
        }

        Certainty certainty() {
            return citation.certainty();
        }

        @Nullable
        OutletKind kind() {
            return citation.kind();
        }
    }

    /** What is longest is tried first, what is certain before what must be shown. */
    private static final Comparator<Form> ORDER = Comparator.comparingInt(
                    (Form form) -> form.core().length())
            .reversed()
            .thenComparing(Form::certainty)
            .thenComparing(Form::outlet)
            .thenComparing(Form::article);

    private final Map<String, List<Form>> byFirstWord;
    private final Map<String, String> byPrinted;

    /** Names that mean their outlets wherever they are printed. */
    public OutletNames(Map<String, String> outletByName) {
        this(outletByName.entrySet().stream()
                .map(entry -> new Citation(
                        entry.getKey(), entry.getValue(), OutletKind.toldBy(entry.getValue()), Certainty.ALWAYS))
                .toList());
    }

    public OutletNames(Collection<Citation> citations) {
        this(new HashMap<>(), new HashMap<>(), citations);
    }

    private OutletNames(
            Map<String, List<Form>> byFirstWord, Map<String, String> byPrinted, Collection<Citation> added) {
        this.byFirstWord = byFirstWord;
        this.byPrinted = byPrinted;
        var forms = new HashMap<String, List<Form>>();
        for (var citation : added) {
            byPrinted.putIfAbsent(Straightened.of(citation.printed()), citation.outlet());
            var shortened = citation.certainty() == Certainty.ALWAYS ? ShortNames.of(citation) : List.<Citation>of();
            Stream.concat(Stream.of(citation), shortened.stream())
                    .map(Form::of)
                    .filter(form -> !form.core().isEmpty()
                            && Character.isLetterOrDigit(form.core().charAt(0)))
                    .forEach(form -> forms.computeIfAbsent(firstWord(form.core(), 0), any -> new ArrayList<>())
                            .add(form));
        }
        forms.forEach((word, more) -> byFirstWord.merge(word, sorted(more), (one, other) -> {
            var all = new ArrayList<>(one);
            all.addAll(other);
            return sorted(all);
        }));
    }

    private static List<Form> sorted(List<Form> forms) {
        return forms.stream().distinct().sorted(ORDER).toList();
    }

    /** These and others; where both have a name, it means here what it means in these. */
    public OutletNames with(Collection<Citation> others) {
        return others.isEmpty() ? this : new OutletNames(new HashMap<>(byFirstWord), new HashMap<>(byPrinted), others);
    }

    /** How an outlet of which only the name is known may be cited: a name of one word must be shown to be one. */
    public static List<Citation> citationsOf(String outlet) {
        var kind = OutletKind.toldBy(outlet);
        var bare = hasArticle(outlet) ? outlet.substring(4).strip() : outlet.strip();
        return List.of(
                bare.indexOf(' ') > 0
                        ? new Citation(bare, outlet, kind, Certainty.ALWAYS)
                        : new Citation(outlet.strip(), outlet, kind, Certainty.IF_SHOWN));
    }

    private static boolean hasArticle(String name) {
        return name.regionMatches(true, 0, "the ", 0, 4);
    }

    /** The outlet that is cited so, with its article or without, whatever the words around it. */
    Optional<String> resolve(String printed) {
        var plain = Straightened.of(printed).strip();
        var outlet = byPrinted.get(plain);
        return Optional.ofNullable(outlet == null && hasArticle(plain) ? byPrinted.get(plain.substring(4)) : outlet);
    }

    /** The outlet that is cited so, be it in capitals: "THE ASSOCIATED PRESS". */
    Optional<String> resolveInAnyCase(String printed) {
        var plain = Straightened.of(printed).strip();
        return resolve(plain)
                .or(() -> plain.length() < 4
                        ? Optional.empty()
                        : byPrinted.entrySet().stream()
                                .filter(entry ->
                                        entry.getKey().equalsIgnoreCase(hasArticle(plain) ? plain.substring(4) : plain)
                                                || entry.getKey().equalsIgnoreCase(plain))
                                .map(Map.Entry::getValue)
                                .sorted()
                                .findFirst());
    }

    /** What may be printed where this word begins a name, longest first. */
    List<Form> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    static String firstWord(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 60 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }
}
