package org.claimledger.reconciliation.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change that turns a report against another that said the same. */
public enum PlantedChange {
    NUMBER {
        @Override
        public Optional<String> of(String other, String text) {
            return COUNT.matcher(text)
                    .results()
                    .filter(count -> Pattern.compile("(?<![\\d,.])" + Pattern.quote(count.group()) + "(?![\\d,.]*\\d)")
                            .matcher(other)
                            .find())
                    .findFirst()
                    .map(count -> text.substring(0, count.start())
                            + (3 * Long.parseLong(count.group().replace(",", "")) + 1)
                            + text.substring(count.end()));
        }
    },
    DAY {
        @Override
        public Optional<String> of(String other, String text) {
            Matcher day = WEEKDAY.matcher(text);
            return day.find() && other.contains(day.group())
                    ? Optional.of(text.replace(day.group(), DAY_BEFORE.get(day.group())))
                    : Optional.empty();
        }
    },
    NAME {
        @Override
        public Optional<String> of(String other, String text) {
            return FULL_NAME
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> other.contains(name)
                            && GivenNames.has(Tokeniser.tokens(name).get(0)))
                    .findFirst()
                    .map(name -> text.replace(name, "Arthur Wrenfield"));
        }
    },
    POLARITY {
        @Override
        public Optional<String> of(String other, String text) {
            Matcher auxiliary = AUXILIARY.matcher(text);
            return auxiliary.find() ? Optional.of(auxiliary.replaceFirst("$0 not")) : Optional.empty();
        }
    };

    private static final Pattern COUNT = Pattern.compile("(?<![\\w,.-])[1-9]\\d{0,2}(?:,\\d{3})*(?![\\w,-]|\\.\\d)");
    private static final Pattern FULL_NAME = Pattern.compile("\\b[A-Z][a-z]{2,15} [A-Z][a-z]{2,15}\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");
    private static final Pattern AUXILIARY = Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would)\\b");
    private static final Map<String, String> DAY_BEFORE = Map.of(
            "Monday", "Sunday",
            "Tuesday", "Monday",
            "Wednesday", "Tuesday",
            "Thursday", "Wednesday",
            "Friday", "Thursday",
            "Saturday", "Friday",
            "Sunday", "Saturday");

    /** The text changed, where the other gives something to change. */
    public abstract Optional<String> of(String other, String text);
}
