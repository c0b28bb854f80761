package org.claimledger.watching.fetch;

import java.util.Locale;
import java.util.Set;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What is to be fetched.
 *
 * @param known by which the host tells whether it has changed
 * @param mediaTypes what it may be; {@code +xml} allows every type that ends so
 */
public record Errand(WebAddress address, Validators known, Set<String> mediaTypes, int mostBytes) {

    String accept() {
        return String.join(
                        ", ",
                        mediaTypes.stream()
                                .filter(type -> type.indexOf('/') > 0)
                                .sorted()
                                .toList())
                + ", */*;q=0.1";
    }

    /** A body without a type may be anything. */
    void requireType(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return;
        }
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (mediaTypes.stream()
                .noneMatch(allowed -> allowed.startsWith("+") ? type.endsWith(allowed) : type.equals(allowed))) {
            throw new FetchFailedException(FailureKind.WRONG_CONTENT, "It is '" + type + "'");
        }
    }
}
