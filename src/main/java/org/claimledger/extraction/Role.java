package org.claimledger.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a person is: "the Treasury secretary", "a former senator from Utah".
 *
 * @param head the noun, spelt out: "senator" for "Sen."
 * @param words the head and what narrows it: secretary, treasury
 */
record Role(String head, Set<String> words, boolean former) {

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "of", "for", "at", "in", "and", "to", "'s", "'", "-", ".", "its", "his", "her", "our",
            "who", "former", "ex", "then", "one", "another");
    private static final Map<String, String> SPELT_OUT = Map.ofEntries(
            Map.entry("sen.", "senator"),
            Map.entry("sen", "senator"),
            Map.entry("sens.", "senator"),
            Map.entry("rep.", "representative"),
            Map.entry("rep", "representative"),
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"),
            Map.entry("gov.", "governor"),
            Map.entry("gov", "governor"),
            Map.entry("gen.", "general"),
            Map.entry("gen", "general"),
            Map.entry("dr.", "doctor"),
            Map.entry("dr", "doctor"),
            Map.entry("prof.", "professor"),
            Map.entry("prof", "professor"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("capt.", "captain"),
            Map.entry("adviser", "advisor"));
    private static final Set<String> MALE = Set.of(
            "mr.",
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "father",
            "congressman",
            "spokesman",
            "chairman",
            "businessman",
            "salesman",
            "councilman",
            "assemblyman",
            "policeman",
            "fireman",
            "man");
    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "lady",
            "dame",
            "queen",
            "princess",
            "congresswoman",
            "spokeswoman",
            "chairwoman",
            "businesswoman",
            "councilwoman",
            "assemblywoman",
            "actress",
            "woman");

    private static final Set<String> TITLES = WordList.words("titles.txt");
    private static final Set<String> NO_OFFICES = Set.of(
            "mr.",
            "mr",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "sir",
            "dr.",
            "doctor",
            "republican",
            "democrat",
            "democratic",
            "dem.",
            "majority",
            "minority",
            "vice",
            "former",
            "candidate",
            "nominee",
            "leader",
            "owner");

    Role {
        words = Set.copyOf(words);
    }

    /** The role that these printed words name, the head last. */
    static Role of(List<String> printed, String head, boolean former) {
        var words = new LinkedHashSet<String>();
        for (var word : printed) {
            var lower = word.toLowerCase(Locale.ROOT);
            if (!SMALL.contains(lower) && Character.isLetter(lower.charAt(0))) {
                words.add(spelt(lower));
            }
        }
        words.add(spelt(head.toLowerCase(Locale.ROOT)));
        return new Role(spelt(head.toLowerCase(Locale.ROOT)), words, former);
    }

    /** Whether whoever has this role may be called by the other. */
    boolean answersTo(Role called) {
        return head.equals(called.head) && former == called.former && words.containsAll(called.words);
    }

    /** Whether it is an office or a post, by which a person can be told from others of that name. */
    boolean isOffice() {
        return TITLES.contains(head) && !NO_OFFICES.contains(head);
    }

    /** m or f where a word for a person tells, else 0. */
    static char gender(String word) {
        return MALE.contains(word) ? 'm' : FEMALE.contains(word) ? 'f' : 0;
    }

    private static String spelt(String word) {
        return SPELT_OUT.getOrDefault(word, word);
    }
}
