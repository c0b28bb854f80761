package org.claimledger.shared.http;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Query parameters and headers as the contract writes them; what cannot be read is refused with the parameter's name. */
public final class Parameters {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int LONGEST_LIST = 2000;

    private Parameters() {}

    /** A value of a closed vocabulary, in kebab case: "court-filing". */
    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String value, Class<E> vocabulary) {
        if (value == null) {
            return null;
        }
        for (E constant : vocabulary.getEnumConstants()) {
            if (kebab(constant).equals(value)) {
                return constant;
            }
        }
        var choices = Arrays.stream(vocabulary.getEnumConstants())
                .map(Parameters::kebab)
                .collect(joining(", "));
        throw ProblemException.invalidParameter(name, "must be one of " + choices);
    }

    /** Some of these names, with commas between them. */
    public static Set<String> names(String parameter, @Nullable String value, Collection<String> known) {
        var text = text(parameter, value, LONGEST_LIST);
        if (text == null) {
            return Set.of();
        }
        var names = new LinkedHashSet<String>();
        for (var part : text.split(",", -1)) {
            var name = part.strip();
            if (!known.contains(name)) {
                throw ProblemException.invalidParameter(
                        parameter, "'%s' is not known; known are %s".formatted(name, String.join(", ", known)));
            }
            names.add(name);
        }
        return names;
    }

    /** An RFC 3339 instant, in the precision of the ledger. */
    public static @Nullable Instant instant(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            // an unescaped + arrives as a space
            var instant = OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
            if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
                throw ProblemException.invalidParameter(name, "must lie in the years 1 to 9999");
            }
            return instant.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalidParameter(name, "must be an instant such as 2019-03-22T21:10:00Z");
        }
    }

    /** A datetime in a header, to the second. */
    public static @Nullable Instant httpDate(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return HttpDate.parse(value);
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalidParameter(name, "must be a datetime such as Fri, 22 Mar 2019 21:10:00 GMT");
        }
    }

    public static @Nullable LocalDate day(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(value);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw ProblemException.invalidParameter(name, "must lie in the years 1 to 9999");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw ProblemException.invalidParameter(name, "must be a day such as 2019-03-22");
        }
    }

    /** A position in the ledger. */
    public static @Nullable Long position(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException unreadable) {
            throw ProblemException.invalidParameter(name, "must be a whole number");
        }
    }

    /** A value that must be given. */
    public static String required(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw ProblemException.invalidParameter(name, "must be given");
        }
        return value;
    }

    /** Words to search for; blank is none. */
    public static @Nullable String words(String name, @Nullable String value) {
        return text(name, value, 500);
    }

    /** A text of so many characters at most; blank is none. */
    public static @Nullable String text(String name, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > most) {
            throw ProblemException.invalidParameter(name, "must have at most " + most + " characters");
        }
        return value;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
