package org.claimledger.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows what in an article is no news: copyright lines, photo credits, subheads, calls to subscribe, its own headline. */
final class Boilerplate {

    private static final int SHORT = 40;
    private static final int SUBHEAD = 14;

    /** Patterns on lower-case text with plain marks; each decides on a paragraph of at most {@link #SHORT} words. */
    private static final List<Pattern> CALLS = List.of(
            Pattern.compile("^(©|\\(c\\)|copyright\\b)|\\ball rights reserved\\b"),
            Pattern.compile("\\bgetty images\\b|\\b(ap|afp|reuters|upi|epa) ?/|/(ap|afp|getty|reuters|upi|pool)\\b"),
            Pattern.compile("^\\(?(ap )?(photo|photograph|image|picture|video|screenshot|credit|caption|source)s?"
                    + "( credit)?( by\\b|:|/)|\\((photo|image|ap photo|reuters photo)[^)(]*+\\)"),
            Pattern.compile("^file\\b ?[-:]|^in this [^.]{0,60}(file )?(photo|image|picture)\\b|^pictured\\b"),
            Pattern.compile(
                    "\\b(leav(e|ing)|drop) (us )?a tip\\b|\\bjoin the conversation\\b|\\balready a subscriber\\b"),
            Pattern.compile("\\b(subscribe|sign up|log in|register) (now|today|here|to|for)\\b.{0,200}"
                    + "\\b(newsletter|podcast|our|channel|free|access|account|email|inbox|subscription)"),
            Pattern.compile(
                    "^(subscribe|sign up|log in|donate|follow us|click here|tap here|read more|read next|see also"
                            + "|related|recommended|advertisement|share this|story continues|more from|watch:|watch live|listen:"
                            + "|most popular|trending|load more|view comments|comments?$|print$|email$|skip to|read:|more:)"),
            Pattern.compile("\\b(support|fund|free|keep) our (content|journalism|reporting|work)\\b"
                    + "|\\bthank you for (reading|your support)\\b|\\bdownload our app\\b"
                    + "|\\bmay not be (published|reproduced|republished)\\b|\\bmaterial from the associated press\\b"),
            Pattern.compile(
                    "\\bfollow (him|her|them|us|me|@\\w+) on (twitter|facebook|instagram)\\b"
                            + "|^(contact|email|reach) (him|her|the (author|reporter|writer))\\b"
                            + "|\\b(can be reached|reach (him|her)) at\\b|\\bis a (staff )?(reporter|writer|correspondent) (for|at)\\b.*@"),
            Pattern.compile("^(reporting|editing|additional reporting|written|compiled) by\\b|^by [a-z.' -]{3,50}$"
                    + "|\\bcontributed to this (report|story|article|post)\\b"));

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?\u2026][\"')\\]]*$|[:;,]$|-$");

    private final String headline;

    Boilerplate(String headline) {
        this.headline = letters(headline);
    }

    /** Whether a paragraph is no part of the news. */
    boolean covers(String paragraph) {
        var plain = Straightened.of(paragraph).strip();
        int words = words(plain);
        if (plain.codePoints().noneMatch(Character::isLetter) || words < 2) {
            return true;
        }
        var letters = letters(plain);
        if (!headline.isEmpty() && letters.equals(headline)) {
            return true;
        }
        return isSubhead(plain, words) || (words <= SHORT && isCall(plain));
    }

    private static boolean isSubhead(String plain, int words) {
        boolean quoted = plain.indexOf('"') >= 0;
        if (plain.endsWith("?")) {
            return words <= SUBHEAD && !quoted;
        }
        boolean sentence = ENDS_SENTENCE.matcher(plain).find();
        return !sentence && words <= SUBHEAD && !(quoted && words > 5);
    }

    private static boolean isCall(String plain) {
        var lower = plain.toLowerCase(Locale.ROOT);
        return CALLS.stream().anyMatch(call -> call.matcher(lower).find());
    }

    private static int words(String plain) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < plain.length(); i++) {
            boolean space = Character.isWhitespace(plain.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }

    private static String letters(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
