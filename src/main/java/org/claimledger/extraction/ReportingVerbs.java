package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimledger.extraction.ReportingVerb.Frame;
import org.claimledger.extraction.ReportingVerb.Stance;

/** The lexicon of reporting verbs, by every form in which they are printed. */
final class ReportingVerbs {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Map<Character, Frame> FRAMES = Map.of(
            'S', Frame.CLAUSE,
            'T', Frame.MARKED_CLAUSE,
            'O', Frame.ADDRESSEE,
            'N', Frame.NOUN,
            'M', Frame.TELLING_NOUN,
            'I', Frame.INFINITIVE,
            'P', Frame.PREPOSITION,
            'L', Frame.OUTLET_ONLY);

    private final Map<String, ReportingVerb> byForm = new HashMap<>();
    private final Set<String> speech = new HashSet<>();

    private ReportingVerbs() {}

    static ReportingVerbs fromResource() {
        var verbs = new ReportingVerbs();
        WordList.lines("reporting-verbs.txt").forEach(verbs::add);
        return verbs;
    }

    private void add(String line) {
        var fields = BLANKS.splitAsStream(line).toList();
        if (fields.get(2).equals("X")) {
            return;
        }
        var frames = EnumSet.noneOf(Frame.class);
        fields.get(2)
                .chars()
                .forEach(code -> Optional.ofNullable(FRAMES.get((char) code)).ifPresent(frames::add));
        var verb = new ReportingVerb(
                fields.get(0), Stance.valueOf(fields.get(1).toUpperCase(Locale.ROOT)), Set.copyOf(frames));
        for (var form : forms(verb.lemma(), fields.subList(3, fields.size()))) {
            byForm.putIfAbsent(form, verb);
            if (verb.isSpeech()) {
                speech.add(form);
            }
        }
    }

    private static List<String> forms(String lemma, List<String> irregular) {
        var forms = new ArrayList<String>(irregular);
        forms.add(lemma);
        boolean consonantAndY = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        var stem = lemma.substring(0, lemma.length() - 1);
        forms.add(consonantAndY ? stem + "ies" : lemma.matches(".*(s|sh|ch|x|z)") ? lemma + "es" : lemma + "s");
        forms.add(lemma.endsWith("e") && !lemma.endsWith("ee") ? stem + "ing" : lemma + "ing");
        if (irregular.isEmpty() || irregular.get(0).endsWith("bbed")) {
            forms.add(consonantAndY ? stem + "ied" : lemma.endsWith("e") ? lemma + "d" : lemma + "ed");
        }
        if (DOUBLING.contains(lemma)) {
            forms.add(lemma + lemma.charAt(lemma.length() - 1) + "ed");
            forms.add(lemma + lemma.charAt(lemma.length() - 1) + "ing");
        }
        return forms;
    }

    private static final Set<String> DOUBLING =
            Set.of("admit", "slam", "rebut", "quip", "refer", "blog", "commit", "concur", "vent");

    Optional<ReportingVerb> withForm(String word) {
        return Optional.ofNullable(byForm.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word can introduce or follow a quotation. */
    boolean isSpeech(String word) {
        return speech.contains(word.toLowerCase(Locale.ROOT));
    }
}
