package org.claimledger.reconciliation.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The given names that extraction knows people by. */
final class GivenNames {

    private static final Set<String> NAMES = read("/org/claimledger/extraction/first-names.txt");

    private GivenNames() {}

    static boolean has(Token token) {
        return NAMES.contains(token.word());
    }

    /** Each line gives a pronoun's letter and names; lines after {@code #} are for readers. */
    private static Set<String> read(String resource) {
        try (var file = Objects.requireNonNull(GivenNames.class.getResourceAsStream(resource), "No list " + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ", -1)).stream().skip(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
