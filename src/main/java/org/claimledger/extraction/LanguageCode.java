package org.claimledger.extraction;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The codes of three letters by which the model names languages, and the locales that they stand for. */
final class LanguageCode {

    /** Codes of single languages whose family is what people name. */
    private static final Map<String, String> FAMILIES =
            Map.of("cmn", "zh", "nan", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "pnb", "pa");

    private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages())
            .collect(toMap(code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (one, other) -> one));

    private LanguageCode() {}

    static Locale locale(String code) {
        return Locale.forLanguageTag(FAMILIES.getOrDefault(code, SHORT.getOrDefault(code, code)));
    }
}
