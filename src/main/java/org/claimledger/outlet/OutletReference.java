package org.claimledger.outlet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimledger.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How a client names an outlet: in one word that must be known (slug, name, alias or domain), or by its name, which may be
 * new, and perhaps its domain.
 */
public record OutletReference(String name, @Nullable String domain, boolean mustBeKnown) {

    private static final Pattern DOMAIN = Pattern.compile("(?!-)[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+");
    private static final int LONGEST = 200;

    public OutletReference {
        if (!isPossible(name)) {
            throw new IllegalArgumentException("must have from 1 to " + LONGEST
                    + " characters, a letter or digit among them, and no control characters or half a surrogate pair");
        }
        name = name.strip();
        if (domain != null) {
            domain = domain.toLowerCase(Locale.ROOT);
            if (domain.length() > 253 || !DOMAIN.matcher(domain).matches()) {
                throw new IllegalArgumentException("domain must be a host name such as example.com");
            }
        }
    }

    /** Whether an outlet may have this name. */
    public static boolean isPossible(String name) {
        return name.length() <= LONGEST
                && Slug.isPossible(name)
                && name.codePoints().noneMatch(OutletReference::isUnprintable);
    }

    /** As a client writes it. */
    @JsonValue
    Object written() {
        if (mustBeKnown) {
            return name;
        }
        return domain == null ? Map.of("name", name) : Map.of("name", name, "domain", domain);
    }

    private static boolean isUnprintable(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OutletReference known(String word) {
        return new OutletReference(word, null, true);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static OutletReference named(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty("domain") @Nullable String domain) {
        if (name == null) {
            throw new IllegalArgumentException("name must not be null");
        }
        return new OutletReference(name, domain, false);
    }
}
