package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimledger.extraction.OutletMentions.Mention;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Form;

/** Reads a text from its beginning for the outlets it names; what was named before tells what "the Post" means. */
final class OutletScan {

    private final String plain;
    private final OutletNames names;
    private final String publisher;
    private final OutletContext context;
    private final OutletNouns nouns;
    private final List<Mention> found = new ArrayList<>();
    private final Map<String, Integer> lastNamed = new HashMap<>();

    OutletScan(String plain, OutletNames names, String publishedBy) {
        this.plain = plain;
        this.names = names;
        this.publisher = names.resolve(publishedBy).orElse(publishedBy);
        this.context = new OutletContext(plain);
        this.nouns = new OutletNouns(plain);
    }

    List<Mention> mentions() {
        for (int at = 0; at < plain.length(); at++) {
            if (startsWord(at)) {
                var mention = mention(at);
                if (mention.isPresent()) {
                    found.add(mention.get());
                    lastNamed.put(mention.get().outlet(), at);
                    at = mention.get().span().end() - 1;
                }
            }
        }
        return found;
    }

    private boolean startsWord(int at) {
        return Character.isLetterOrDigit(plain.charAt(at))
                && (at == 0 || (!Character.isLetterOrDigit(plain.charAt(at - 1)) && plain.charAt(at - 1) != '@'));
    }

    private Optional<Mention> mention(int at) {
        var word = OutletNames.firstWord(plain, at);
        var printed = names.startingWith(word).stream()
                .filter(form -> isPrinted(form, at))
                .toList();
        for (int from = 0; from < printed.size(); ) {
            int to = from;
            int length = printed.get(from).core().length();
            while (to < printed.size() && printed.get(to).core().length() == length) {
                to++;
            }
            var meant = meant(printed.subList(from, to), at);
            if (meant.isPresent()) {
                return meant.map(form -> new Mention(new Span(at, at + length), form.outlet(), form.kind()));
            }
            from = to;
        }
        return nouns.meant(word, at, found)
                .map(earlier -> new Mention(new Span(at, at + word.length()), earlier.outlet(), earlier.kind()));
    }

    private boolean isPrinted(Form form, int at) {
        int end = at + form.core().length();
        return plain.startsWith(form.core(), at)
                && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)));
    }

    /** Which of the outlets that share a name is meant, if any. */
    private Optional<Form> meant(List<Form> forms, int at) {
        var certain = forms.stream()
                .filter(form -> form.certainty() == Certainty.ALWAYS)
                .filter(form -> context.hasArticle(form, at))
                .findFirst();
        return certain.or(() -> forms.stream()
                        .filter(form -> form.certainty() != Certainty.ALWAYS && place(form) > Integer.MIN_VALUE)
                        .filter(form -> context.allowsShort(form, at))
                        .max(Comparator.comparingInt(this::place)))
                .or(() -> forms.stream()
                        .filter(form -> form.certainty() == Certainty.IF_SHOWN)
                        .filter(form -> context.shows(form, at))
                        .findFirst());
    }

    /** Where an outlet was named last; the publishing one before the first word, others of its town before that. */
    private int place(Form form) {
        var named = lastNamed.get(form.outlet());
        if (named != null) {
            return named;
        }
        if (form.outlet().equals(publisher)) {
            return -1;
        }
        var town = town(publisher);
        return !town.isEmpty() && town.equals(town(form.outlet())) ? -2 : Integer.MIN_VALUE;
    }

    /** "Los Angeles" of "The Los Angeles Times". */
    private static String town(String outlet) {
        var bare = outlet.startsWith("The ") ? outlet.substring(4) : outlet;
        int last = bare.lastIndexOf(' ');
        boolean paper =
                OutletKind.toldBy(bare) == OutletKind.NEWSPAPER || bare.matches(".* (?:Daily|Morning|Evening) News");
        return last > 0 && paper ? bare.substring(0, last).replaceFirst(" (?:Daily|Morning|Evening)$", "") : "";
    }
}
