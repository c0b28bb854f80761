package org.claimledger.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells with caution which of the names that share a last name are one person's. Pure: it knows what it is given. */
final class NameMatching {

    static final Duration NEAR = Duration.ofDays(90);
    private static final Duration ONE_STORY = Duration.ofDays(7);
    private static final int COMMON_TERMS = 3;

    private final List<FoundMatch> found = new ArrayList<>();

    private NameMatching() {}

    /** The matches between these names, each of a person and all of one last name. */
    static List<FoundMatch> among(Collection<KnownSpeaker> namesakes) {
        var matching = new NameMatching();
        var byKey = new TreeMap<String, List<KnownSpeaker>>();
        namesakes.stream()
                .filter(speaker -> speaker.isOne() && speaker.isFull())
                .sorted(Comparator.comparing(KnownSpeaker::slug))
                .forEach(speaker -> byKey.computeIfAbsent(speaker.key(), any -> new ArrayList<>())
                        .add(speaker));
        byKey.values().forEach(matching::variants);
        if (byKey.size() == 1) {
            var only = byKey.firstEntry().getValue();
            namesakes.stream()
                    .filter(speaker -> !speaker.isFull())
                    .forEach(bare -> matching.bare(bare, plainest(only)));
        }
        return matching.found;
    }

    /** The names of the others whom the alias might mean as well. */
    static Set<String> others(KnownSpeaker alias, KnownSpeaker speaker, Collection<KnownSpeaker> namesakes) {
        return namesakes.stream()
                .filter(other ->
                        other.isOne() && other.isFull() && !other.slug().equals(alias.slug()))
                .filter(other -> alias.isFull()
                        ? other.key().equals(alias.key())
                                && !other.middle().isEmpty()
                                && !other.middle().equals(alias.middle())
                        : !other.key().equals(speaker.key()))
                .map(KnownSpeaker::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** "Ann B. Lee" is "Ann Lee", as long as there is no "Ann C. Lee". */
    private void variants(List<KnownSpeaker> variants) {
        var speaker = plainest(variants);
        var middles = variants.stream()
                .map(KnownSpeaker::middle)
                .filter(middle -> !middle.isEmpty())
                .distinct()
                .toList();
        if (speaker.middle().isEmpty() && middles.size() == 1) {
            variants.stream().filter(variant -> !variant.equals(speaker)).forEach(variant -> {
                if (isNear(variant, speaker, NEAR) && agree(variant, speaker)) {
                    found.add(new FoundMatch(
                            variant,
                            speaker,
                            MatchRule.SAME_FULL_NAME,
                            "%s and %s have the same first and last name, no other middle name is known"
                                    .formatted(variant.name(), speaker.name())));
                }
            });
        }
    }

    private static KnownSpeaker plainest(List<KnownSpeaker> variants) {
        return variants.stream()
                .min(Comparator.comparing((KnownSpeaker one) -> one.middle().length())
                        .thenComparing(KnownSpeaker::slug))
                .orElseThrow();
    }

    private void bare(KnownSpeaker bare, KnownSpeaker speaker) {
        if (!isNear(bare, speaker, NEAR) || !agree(bare, speaker)) {
            return;
        }
        var only = "%s is the only %s in the ledger".formatted(speaker.name(), bare.name());
        var titles = new TreeSet<>(roles(bare));
        titles.retainAll(roles(speaker));
        if (!titles.isEmpty()) {
            found.add(new FoundMatch(
                    bare, speaker, MatchRule.SAME_TITLE, only + ", both are called " + String.join(" ", titles)));
        } else {
            commonTerms(bare, speaker)
                    .ifPresent(terms -> found.add(new FoundMatch(
                            bare,
                            speaker,
                            MatchRule.SAME_STORY,
                            only + ", in articles of one week that speak of " + String.join(", ", terms))));
        }
    }

    /** Neither the pronouns nor the roles speak against it; who has no role conflicts with none. */
    private static boolean agree(KnownSpeaker one, KnownSpeaker other) {
        var genders = new TreeSet<>(genders(one));
        genders.addAll(genders(other));
        var left = roles(one);
        var right = roles(other);
        boolean roles = left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
        return genders.size() < 2 && roles;
    }

    private static boolean isNear(KnownSpeaker one, KnownSpeaker other, Duration reach) {
        return one.mentions().stream()
                .anyMatch(left -> other.mentions().stream().anyMatch(right -> isNear(left, right, reach)));
    }

    private static boolean isNear(KnownSpeaker.Mention left, KnownSpeaker.Mention right, Duration reach) {
        return Duration.between(left.publishedAt(), right.publishedAt()).abs().compareTo(reach) <= 0;
    }

    private static Optional<Set<String>> commonTerms(KnownSpeaker one, KnownSpeaker other) {
        var best = new TreeMap<Integer, Set<String>>();
        for (var left : one.mentions()) {
            for (var right : other.mentions()) {
                Set<String> common = new TreeSet<>(left.topic());
                common.retainAll(right.topic());
                common.remove(one.lastName());
                if (isNear(left, right, ONE_STORY)) {
                    best.put(common.size(), common);
                }
            }
        }
        return Optional.ofNullable(best.lastEntry())
                .filter(most -> most.getKey() >= COMMON_TERMS)
                .map(Map.Entry::getValue);
    }

    private static Set<String> roles(KnownSpeaker speaker) {
        return speaker.mentions().stream()
                .flatMap(mention -> mention.roles().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> genders(KnownSpeaker speaker) {
        return speaker.mentions().stream()
                .flatMap(mention -> Optional.ofNullable(mention.gender()).stream())
                .collect(Collectors.toSet());
    }
}
