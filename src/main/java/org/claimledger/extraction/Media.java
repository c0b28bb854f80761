package org.claimledger.extraction;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where a statement was made: on Twitter, in a statement, in an interview. */
final class Media {

    private static final Map<String, Medium> WORDS = words();
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|on|via|during|at|by|to|through|with|from|over)\\s(?:[\\w.'-]+\\s){0,4}?("
                    + String.join("|", WORDS.keySet()) + ")\\b");
    private static final Pattern TWEETING = Pattern.compile("(?i)(re)?tweet(s|ed|ing)?");
    private static final Pattern WRITING =
            Pattern.compile("(?i)wr(ote|ites?|iting|itten)|post(s|ed|ing)?|add(s|ed|ing)?|continu(es|ed|ing)");
    private static final Pattern TESTIFYING = Pattern.compile("(?i)testif(y|ies|ied|ying)");

    private final Reading reading;
    private final Sources sources;
    private final Nesting nesting;
    private final Map<String, Medium> lastOfSpeaker = new HashMap<>();

    Media(Reading reading, Sources sources, Nesting nesting) {
        this.reading = reading;
        this.sources = sources;
        this.nesting = nesting;
    }

    private static Map<String, Medium> words() {
        var words = new LinkedHashMap<String, Medium>();
        words.put("tweets?|twitter", Medium.TWITTER);
        words.put("facebook", Medium.FACEBOOK);
        words.put("truth social|instagram|social media|youtube|parler|gab", Medium.SOCIAL_MEDIA);
        words.put("statements?", Medium.STATEMENT);
        words.put("interviews?", Medium.INTERVIEW);
        words.put("speech|remarks|rally|address|floor|debate", Medium.SPEECH);
        words.put("briefing|news conference|press conference|press call|gaggle", Medium.BRIEFING);
        words.put("letters?", Medium.LETTER);
        words.put("e-?mails?", Medium.EMAIL);
        words.put("memos?|memorandum", Medium.MEMO);
        words.put("op-eds?|opinion (?:piece|article|column)|guest essay", Medium.OP_ED);
        words.put("blogs?|blog posts?", Medium.BLOG);
        words.put("books?|memoirs?|autobiography", Medium.BOOK);
        words.put("podcasts?", Medium.PODCAST);
        words.put("radio", Medium.RADIO);
        words.put("television|state tv|tv", Medium.TELEVISION);
        words.put("testimony|hearing", Medium.TESTIMONY);
        words.put(
                "court filings?|filings?|court papers|court documents|lawsuit|affidavit|complaint",
                Medium.COURT_FILING);
        return words;
    }

    /** In reading order: a statement that names no medium may go on in the one before it. */
    @Nullable
    Medium of(Attribution attribution) {
        var cue = attribution.cue().in(reading.plain());
        var speaker = sources.resolve(attribution.source()).name();
        var medium = TWEETING.matcher(cue).matches()
                ? Medium.TWITTER
                : TESTIFYING.matcher(cue).matches() ? Medium.TESTIMONY : told(attribution);
        if (medium != null) {
            lastOfSpeaker.put(speaker, medium);
            return medium;
        }
        return WRITING.matcher(cue).matches() ? lastOfSpeaker.get(speaker) : null;
    }

    private @Nullable Medium told(Attribution attribution) {
        var around = Surroundings.of(attribution, nesting, reading.plain());
        var after =
                medium(around.between(attribution.cue().end(), around.place().end()));
        return after != null
                ? after
                : medium(
                        around.between(around.place().start(), attribution.cue().start()));
    }

    private static @Nullable Medium medium(String words) {
        var matcher = PLACE.matcher(words.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return null;
        }
        for (var entry : WORDS.entrySet()) {
            if (matcher.group(1).matches(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
