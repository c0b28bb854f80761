package org.claimledger.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the words that cite a source tell of its stance: "denied", "called for", "declined to say". */
final class CueModalities {

    private static final String BEFORE_DEED = " before a deed";
    private static final int LONGEST = 5;

    private final Map<String, Modality> phrases = new HashMap<>();
    private final Map<String, Modality> beforeDeed = new HashMap<>();

    private CueModalities() {}

    static CueModalities fromResource() {
        var modalities = new CueModalities();
        WordList.lines("cue-modalities.txt").forEach(modalities::add);
        return modalities;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        var name = line.substring(0, colon);
        boolean deed = name.endsWith(BEFORE_DEED);
        var modality = Modality.valueOf(name.replace(BEFORE_DEED, "").toUpperCase(Locale.ROOT));
        for (var phrase : line.substring(colon + 1).split(",", -1)) {
            (deed ? beforeDeed : phrases).put(phrase.strip(), modality);
        }
    }

    /** What the first telling phrase says, of those that start there the longest. */
    Optional<Modality> of(List<String> words, boolean deed) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > from; to--) {
                var phrase = String.join(" ", words.subList(from, to));
                var modality = deed && beforeDeed.containsKey(phrase) ? beforeDeed.get(phrase) : phrases.get(phrase);
                if (modality != null) {
                    return Optional.of(modality);
                }
            }
        }
        return Optional.empty();
    }
}
