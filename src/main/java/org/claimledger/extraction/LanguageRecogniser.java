package org.claimledger.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/**
 * Tells an article that is not in English. It decides against English only where most of the prose speaks for another
 * language: what is too short to tell, and what stands between quotation marks, does not.
 */
public final class LanguageRecogniser {

    private static final String ENGLISH = "eng";
    private static final String MODEL = "/langdetect-183.bin";

    /** Enough of an article to tell, and little enough for one that is only long. */
    private static final int MOST_PIECES = 60;

    private static final double MOST = 0.5;
    private static final double ENGLISH_SHARE = 0.12;
    private static final int CLEARLY = 2;

    private static final Set<String> ENGLISH_WORDS = WordList.words("english-words.txt");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final ThreadSafeLanguageDetectorME detector;

    public LanguageRecogniser() {
        this.detector = new ThreadSafeLanguageDetectorME(model());
    }

    /** The language that a text is in, unless it is or may be English. */
    public Optional<Locale> foreignLanguage(String text) {
        var letters = new HashMap<String, Integer>();
        int all = 0;
        for (var piece : ProsePiece.of(text).stream().limit(MOST_PIECES).toList()) {
            letters.merge(language(piece), piece.letters(), Integer::sum);
            all += piece.letters();
        }
        int foreign = all - letters.getOrDefault(ENGLISH, 0);
        letters.remove(ENGLISH);
        return foreign > MOST * all ? heaviest(letters).map(LanguageCode::locale) : Optional.empty();
    }

    private static Optional<String> heaviest(Map<String, Integer> letters) {
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private String language(ProsePiece piece) {
        if (piece.isLatin() && englishShare(piece.text()) >= ENGLISH_SHARE) {
            return ENGLISH;
        }
        var guesses = List.of(detector.predictLanguages(piece.text().toLowerCase(Locale.ROOT)));
        var best = guesses.get(0);
        boolean clear = !piece.isLatin() || best.getConfidence() >= CLEARLY * confidence(guesses, ENGLISH);
        return clear ? best.getLang() : ENGLISH;
    }

    private static double confidence(List<Language> guesses, String language) {
        return guesses.stream()
                .filter(guess -> guess.getLang().equals(language))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
    }

    private static double englishShare(String text) {
        var words = new ArrayList<String>();
        for (var word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(ENGLISH_WORDS::contains).count() / words.size();
    }

    private static LanguageDetectorModel model() {
        URL place = Objects.requireNonNull(LanguageRecogniser.class.getResource(MODEL), MODEL);
        try {
            return new LanguageDetectorModel(place);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of languages cannot be read", e);
        }
    }
}
