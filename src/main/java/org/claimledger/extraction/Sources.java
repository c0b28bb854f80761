package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells who the source of an attribution is: resolves last names, titles, pronouns and "the department". */
final class Sources {

    /** How far back, in characters, the person behind a pronoun may be mentioned. */
    private static final int REACH = 1500;

    private static final Map<String, Character> PRONOUNS = Map.of("he", 'm', "his", 'm', "she", 'f', "her", 'f');

    private final Reading reading;
    private final Lexicon lexicon;
    private final People people;
    private final Map<String, TreeMap<Integer, String>> organisations = new HashMap<>();

    Sources(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.people = People.in(reading, lexicon);
        reading.sentences().forEach(this::learnOrganisations);
    }

    private void learnOrganisations(Sentence sentence) {
        for (var run : NameRun.runsIn(sentence, lexicon)) {
            var words = run.name();
            if (words.size() > 1 && lexicon.isOrganisation(words.get(words.size() - 1))) {
                var head = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
                organisations
                        .computeIfAbsent(head, any -> new TreeMap<>())
                        .put(run.span().start(), String.join(" ", words));
            }
        }
    }

    Source resolve(Span mention) {
        var outlet = reading.outlets().headOf(mention);
        if (outlet.isPresent()) {
            return new Source(HopKind.OUTLET, outlet.get().outlet(), true);
        }
        return reading.sentenceAt(mention.start())
                .map(sentence -> resolve(sentence, mention))
                .orElseGet(() -> new Source(HopKind.PERSON, mention.in(reading.plain()), false));
    }

    private Source resolve(Sentence sentence, Span mention) {
        int from = sentence.indexAt(mention.start());
        int to = headEnd(sentence, from, Math.max(from + 1, sentence.indexAt(mention.end())));
        var outlet = reading.outlets().headOf(sentence.span(from, to));
        if (outlet.isPresent()) {
            return new Source(HopKind.OUTLET, outlet.get().outlet(), true);
        }
        var pair = pair(sentence, from, to);
        if (pair.isPresent()) {
            return pair.get();
        }
        var pronoun = PRONOUNS.get(sentence.at(from).lower());
        if (pronoun != null) {
            return ofPronoun(sentence, from, to, pronoun);
        }
        var name = headName(sentence, from, to);
        return name.isPresent() ? ofName(sentence, name.get(), from, to) : ofNoun(sentence, from, to);
    }

    /** "Jane Roe and Richard Poe": both are named. */
    private Optional<Source> pair(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            boolean joint = sentence.has(i, "and")
                    && !OrganisationNames.joins(sentence, i)
                    && sentence.at(i - 1).startsUpper()
                    && (sentence.at(i + 1).startsUpper() || sentence.tagged(i + 1, "DET"));
            if (joint) {
                var left = resolve(sentence.span(from, i));
                var right = resolve(sentence.span(i + 1, to));
                boolean both = left.named() && right.named() && left.kind() == right.kind();
                return both && !left.name().equals(right.name())
                        ? Optional.of(new Source(left.kind(), left.name() + " and " + right.name(), true))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the phrase proper ends: before an apposition, a relative clause or brackets. */
    private static int headEnd(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.has(i, ",", "(", "who", "which") || (sentence.has(i, "-") && spaced(sentence, i))) {
                return i;
            }
        }
        while (to > from + 1 && sentence.at(to - 1).isMark()) {
            return to - 1;
        }
        return to;
    }

    private static boolean spaced(Sentence sentence, int i) {
        return sentence.at(i - 1).span().end() < sentence.at(i).span().start();
    }

    private Source ofPronoun(Sentence sentence, int from, int to, char gender) {
        int place = sentence.at(from).span().start();
        var person = people.before(place, gender, Math.max(0, place - REACH));
        if (to == from + 1) {
            return person.map(name -> new Source(HopKind.PERSON, name, true))
                    .orElseGet(
                            () -> new Source(HopKind.PERSON, sentence.at(from).word(), false));
        }
        var head = sentence.at(to - 1);
        if (headName(sentence, from + 1, to).isPresent() && head.isName()) {
            return resolve(sentence, sentence.span(from + 1, to));
        }
        if (person.isPresent() && lexicon.isOrganisation(head.lower())) {
            return new Source(HopKind.ORGANISATION, lastName(person.get()) + words(sentence, from + 1, to), true);
        }
        return new Source(kindOf(head), words(sentence, from, to).strip(), false);
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1) + " ";
    }

    /** The capitalised words with which a phrase ends, or begins if nothing nominal comes before a preposition. */
    private Optional<Draft.Words> headName(Sentence sentence, int from, int to) {
        int end = baseEnd(sentence, from, to);
        int start = end;
        while (start > from && isNameWord(sentence, start - 1)) {
            start--;
        }
        return start < end && sentence.at(start).startsUpper()
                ? Optional.of(new Draft.Words(start, end))
                : Optional.empty();
    }

    private boolean isNameWord(Sentence sentence, int i) {
        var token = sentence.at(i);
        boolean inner = token.is("-")
                || token.is(".")
                || token.is("&")
                || (token.is("of")
                        && sentence.contains(i - 1)
                        && sentence.at(i - 1).startsUpper()
                        && sentence.contains(i + 1)
                        && sentence.at(i + 1).startsUpper());
        boolean body = OrganisationNames.joins(sentence, i) || OrganisationNames.owns(sentence, i);
        return body
                || (token.startsUpper() && !token.isMark() && !sentence.tagged(i, "DET", "PRON") && !token.is("the"))
                || (inner && sentence.contains(i + 1) && sentence.at(i + 1).startsUpper());
    }

    private int baseEnd(Sentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean link = sentence.tagged(i, "ADP")
                    && !OrganisationNames.joins(sentence, i)
                    && !(sentence.has(i, "of")
                            && sentence.at(i - 1).startsUpper()
                            && sentence.contains(i + 1)
                            && sentence.at(i + 1).startsUpper());
            if (link || sentence.tagged(i, "VERB", "SCONJ")) {
                return i;
            }
        }
        return to;
    }

    private Source ofName(Sentence sentence, Draft.Words words, int from, int to) {
        var run = NameRun.run(sentence, lexicon, words.from(), words.to());
        var whole = words(sentence, words.from(), words.to()).strip();
        if (run.name().isEmpty()) {
            return ofTitle(sentence, from, to, whole);
        }
        var last = run.name().get(run.name().size() - 1);
        boolean unnamedPeople = sentence.contains(words.to()) && words.to() < to && !sentence.tagged(words.to(), "ADP");
        if (unnamedPeople) {
            return ofNoun(sentence, from, to);
        }
        var name = String.join(" ", run.name());
        if (isOrganisation(sentence, words, run, last, name)) {
            return new Source(HopKind.ORGANISATION, organisationName(whole, words.from(), sentence), true);
        }
        if (lexicon.isDocument(last)) {
            return new Source(HopKind.DOCUMENT, whole, true);
        }
        return new Source(HopKind.PERSON, people.fullName(run.name(), run.span().start()), true);
    }

    private boolean isOrganisation(Sentence sentence, Draft.Words words, NameRun run, String last, String name) {
        if (run.isTitled() && !lexicon.isOrganisation(last)) {
            return false;
        }
        boolean acronym = name.length() > 1
                && name.length() < 7
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !people.knows(last);
        boolean theThing = sentence.has(words.from() - 1, "the")
                && !people.knows(last)
                && lexicon.gender(run.name().get(0)).isEmpty();
        boolean compound = run.name().size() > 2
                && (run.name().contains("of") || run.name().contains("for"));
        return compound
                || run.name().stream().anyMatch(lexicon::isOrganisation)
                || lexicon.isPlace(name)
                || acronym
                || theThing;
    }

    /** "the Department of Justice" by its whole name; a lone "Department" by the last one named. */
    private String organisationName(String whole, int from, Sentence sentence) {
        if (whole.indexOf(' ') < 0 && lexicon.isOrganisation(whole)) {
            var earlier = organisation(whole, sentence.at(from).span().start());
            return earlier.orElse(whole);
        }
        return whole;
    }

    private Optional<String> organisation(String head, int place) {
        var named = organisations.getOrDefault(head.toLowerCase(Locale.ROOT), new TreeMap<>());
        return Optional.ofNullable(named.floorEntry(place)).map(Map.Entry::getValue);
    }

    /** "the President" with nothing but titles. */
    private Source ofTitle(Sentence sentence, int from, int to, String whole) {
        var bare = withoutArticle(sentence, from, to);
        var person = bare.size() <= 2 ? people.withTitle(bare.get(bare.size() - 1)) : Optional.<String>empty();
        return person.map(name -> new Source(HopKind.PERSON, name, true))
                .orElseGet(() -> new Source(HopKind.PERSON, whole, false));
    }

    private static List<String> withoutArticle(Sentence sentence, int from, int to) {
        var words = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            if (!sentence.tagged(i, "DET")) {
                words.add(sentence.at(i).lower());
            }
        }
        return words.isEmpty() ? List.of(sentence.at(from).lower()) : words;
    }

    private Source ofNoun(Sentence sentence, int from, int to) {
        var words = withoutArticle(sentence, from, to);
        var head = words.get(words.size() - 1);
        boolean definite = sentence.has(from, "the");
        if (definite && words.size() == 1 && lexicon.isTitle(head)) {
            var person = people.withTitle(head);
            if (person.isPresent()) {
                return new Source(HopKind.PERSON, person.get(), true);
            }
        }
        if (definite && words.size() == 1 && lexicon.isOrganisation(head)) {
            var named = organisation(head, sentence.at(from).span().start());
            if (named.isPresent()) {
                return new Source(HopKind.ORGANISATION, named.get(), true);
            }
        }
        var name = words(sentence, from, to).strip();
        var headToken = sentence.at(Math.max(from, baseEnd(sentence, from, to) - 1));
        if (kindOf(headToken) == HopKind.ORGANISATION) {
            return ofOwnedOrganisation(sentence, from, to, name);
        }
        return new Source(kindOf(headToken), name, false);
    }

    /** "Roe's campaign" and "the Roe administration" are named by their owner. */
    private Source ofOwnedOrganisation(Sentence sentence, int from, int to, String words) {
        int start = sentence.tagged(from, "DET") ? from + 1 : from;
        for (int i = start; i < to - 1; i++) {
            if (sentence.at(i).isName()) {
                var owned =
                        words(sentence, start, to).replaceAll("\\s*'s?\\b", "").strip();
                boolean owner = sentence.at(i + 1).isPossessiveMark() && i + 1 < to - 1;
                var name = owner
                        ? sentence.at(i).word() + " "
                                + words(sentence, i + 2, to).strip()
                        : owned;
                return new Source(HopKind.ORGANISATION, name, true);
            }
        }
        return new Source(HopKind.ORGANISATION, words, false);
    }

    private HopKind kindOf(Token head) {
        if (lexicon.isOrganisation(head.lower())) {
            return HopKind.ORGANISATION;
        }
        return lexicon.isDocument(head.lower()) ? HopKind.DOCUMENT : HopKind.PERSON;
    }

    private String words(Sentence sentence, int from, int to) {
        return sentence.span(from, to).in(reading.plain());
    }
}
