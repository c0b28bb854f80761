package org.claimledger.reconciliation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A change that turns a report against another that told the same: it touches only what the other has, too. */
public enum PlantedChange {
    NUMBER {
        @Override
        public Optional<String> of(String other, String text) {
            return firstOf(COUNT, text, count -> isIn(count.group(), other))
                    .map(count -> replaced(text, count, larger(count.group())));
        }
    },
    DAY {
        @Override
        public Optional<String> of(String other, String text) {
            var weekday = firstOf(WEEKDAY, text, day -> isIn(day.group(), other))
                    .map(day -> replaced(text, day, dayBefore(day.group())));
            return weekday.or(() -> firstOf(MONTH_DAY, text, day -> speaksOf(day, other))
                    .map(day -> replaced(text, day, day.group(1) + day.group(2) + earlier(day.group(3)))));
        }
    },
    NAME {
        @Override
        public Optional<String> of(String other, String text) {
            return firstOf(FULL_NAME, text, name -> isIn(name.group(), other) && isOfAPerson(name.group()))
                    .map(name -> text.replace(name.group(), STRANGER)
                            .replaceAll("\\b" + name.group(1) + "\\b", STRANGER_SHORT));
        }
    },
    POLARITY {
        @Override
        public Optional<String> of(String other, String text) {
            var stems = Tokeniser.tokens(Tokeniser.plain(other)).stream()
                    .map(Token::stem)
                    .collect(Collectors.toSet());
            return firstOf(AUXILIARY, text, verb -> stems.contains(Lexicon.ENGLISH.stem(verb.group(3))))
                    .map(verb -> replaced(text, verb, verb.group(1) + " not" + verb.group(2) + verb.group(3)));
        }
    };

    private static final String STRANGER_SHORT = "Wrenfield";
    private static final String STRANGER = "Arthur " + STRANGER_SHORT;

    private static final String MONTH = "(Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)"
            + "|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))( )(\\d{1,2})(?![\\d,])";
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH);
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\w,.-])(?<!(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\. )(?<!(?:ary|ber|uly|ust|une|arch|pril|May) )"
                    + "[1-9]\\d{0,2}(?:,\\d{3})*(?![\\w,-]|\\.\\d| to \\d)");
    private static final Pattern FULL_NAME = Pattern.compile("\\b[A-Z][a-z]{2,15} ([A-Z][a-z]{2,15})\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    private static final Pattern AUXILIARY =
            Pattern.compile("\\b(is|are|was|were|has|have|had|will|would|did)( (?!not\\b)(?:\\w+ly )?)([a-z]{4,})\\b");
    private static final Map<String, String> DAY_BEFORE = Map.of(
            "Monday", "Sunday",
            "Tuesday", "Monday",
            "Wednesday", "Tuesday",
            "Thursday", "Wednesday",
            "Friday", "Thursday",
            "Saturday", "Friday",
            "Sunday", "Saturday");

    /** The text with the change, where it has something to change that the other text has as well. */
    public abstract Optional<String> of(String other, String text);

    private static Optional<MatchResult> firstOf(Pattern pattern, String text, Predicate<MatchResult> wanted) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.stream().filter(wanted).findFirst();
    }

    private static String replaced(String text, MatchResult match, String by) {
        return text.substring(0, match.start()) + by + text.substring(match.end());
    }

    private static String dayBefore(String weekday) {
        return Objects.requireNonNull(DAY_BEFORE.get(weekday));
    }

    private static boolean isIn(String words, String text) {
        return Pattern.compile("(?<![\\w,.])" + Pattern.quote(words) + "(?!\\w|[,.]\\d)")
                .matcher(text)
                .find();
    }

    private static boolean speaksOf(MatchResult day, String text) {
        String month = day.group(1).substring(0, 3);
        return Pattern.compile("\\b" + month + "[a-z.]* " + day.group(3) + "(?!\\d)")
                .matcher(text)
                .find();
    }

    private static boolean isOfAPerson(String name) {
        return GivenNames.has(Tokeniser.tokens(name).get(0));
    }

    private static String larger(String count) {
        long value = Long.parseLong(count.replace(",", ""));
        return String.format(Locale.ROOT, count.contains(",") ? "%,d" : "%d", 2 * value + 3);
    }

    private static int earlier(String dayOfMonth) {
        int day = Integer.parseInt(dayOfMonth);
        return day > 3 ? day - 3 : day + 3;
    }
}
