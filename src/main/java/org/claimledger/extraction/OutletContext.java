package org.claimledger.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Form;

/** Tells from the words around a name whether an outlet is meant: "told Fox", "Time magazine", but not "Time will tell". */
final class OutletContext {

    private static final int REACH = 60;

    private static final Pattern LEADS = Pattern.compile("(?i)\\b(?:told|tells|telling|according to|citing|quoted in"
            + "|(?:reported|published|printed|broken|obtained|seen|reviewed|interviewed|cited|carried) (?:by|in|on)"
            + "|appear(?:ed|ing|ance) (?:in|on)|interview(?:ed)? (?:with|by|in|on)|(?:speak|talk)ing (?:to|with|on)"
            + "|(?:spoke|talked) (?:to|with)|writing (?:in|for)|wrote (?:in|for|on)|statement to|comment to"
            + "|(?:op-ed|essay|article|report|story|column|piece|editorial) (?:in|by|for|from)|(?:cover|issue|pages) of"
            + "|(?:editor|reporter|columnist|correspondent|writer|anchor|host|contributor|analyst) (?:of|at|for|with|from|to))"
            + "(?: the)? $");

    private static final Pattern AIRS = Pattern.compile("(?i)\\bon $");

    private static final Pattern FOLLOWS = Pattern.compile(
            "^(?:(?:'s)? (?:[a-z-]+ ){0,1}(?:magazine|newspaper|reporters?|correspondents?|columnists?|editors?|contributors?"
                    + "|anchors?|hosts?|analysts?|editorial|newsroom|website|article|story)\\b"
                    + "|'s [A-Z][\\w.'-]+ [A-Z]|\\))"
                    + "|^, an? (?:[\\w-]+ ){0,4}(?:newspaper|paper|magazine|site|website|network|outlet|agency|publication)\\b"
                    + "|^,? (?:has |had |have )?(?:first |also |previously |since |later |exclusively |then )?"
                    + "(?:reported|reports|publishes|published|editorialized)\\b");

    /** What goes on after a name that is no part of a longer phrase: "told the Hill on Monday", not "told the Hill family". */
    private static final Pattern STANDS_ALONE = Pattern.compile(
            "^(?:$|'s\\b|[,.;:\"')_-]| (?:that|on|in|of|about|he|she|they|it|the"
                    + "|a|an|his|her|their|last|this|earlier|for|after|before|as|and|but|how|why|there|by|via|during|when|while|[A-Z(\"-]))");

    /** What a person does as well as a paper. */
    private static final Pattern SPEAKS = Pattern.compile("^,? (?:has |had )?(?:also |later |first )?(?:said|says|wrote"
            + "|writes|noted|notes|learned|found|quoted|cited|called|described|added|revealed|obtained|asked"
            + "|lists|listed|ranks|ranked|estimates|estimated|started|began|runs|ran|airs|aired|interviewed)\\b");

    /** Capitalised words before a name that are no first names. */
    private static final Set<String> SMALL = Set.of(
            "The", "A", "An", "In", "On", "By", "At", "For", "But", "And", "As", "To", "From", "While", "When", "After",
            "Per", "Citing", "Via", "With", "Both", "That", "This", "Since", "Before", "Because", "If", "Like", "Or");

    private final String plain;
    private final Map<String, Boolean> personal = new HashMap<>();

    OutletContext(String plain) {
        this.plain = plain;
    }

    /** The article before a place, with its space; empty where there is none. */
    String article(int at) {
        if (at < 4 || !plain.regionMatches(true, at - 4, "the ", 0, 4)) {
            return "";
        }
        return at == 4 || !Character.isLetterOrDigit(plain.charAt(at - 5)) ? plain.substring(at - 4, at) : "";
    }

    /** Whether the article before a place is the one that a name needs; "The" may begin a sentence. */
    boolean hasArticle(Form form, int at) {
        var needed = form.article();
        var article = article(at);
        return needed.isEmpty() || article.equals(needed) || (needed.equals("the ") && !article.isEmpty());
    }

    /** Whether what is left of a name, or a common word, may mean an outlet that was named before. */
    boolean allowsShort(Form form, int at) {
        int end = at + form.core().length();
        var article = article(at);
        boolean inLongerName = isCapital(end + 1) && plain.startsWith(" ", end);
        if (inLongerName && !followed(end)) {
            return false;
        }
        if (!article.isEmpty()) {
            return form.certainty() == Certainty.IF_NAMED_BEFORE
                    || form.article().equals(article)
                    || form.article().isEmpty()
                    || leads(at)
                    || followed(end);
        }
        if (form.certainty() == Certainty.IF_NAMED_BEFORE || !form.article().isEmpty()) {
            return (leads(at) || followed(end)) && !followsCapital(at);
        }
        boolean unlike = !followsCapital(at) && !isPersonal(form.core());
        return unlike
                && (!startsSentence(at)
                        || followed(end)
                        || SPEAKS.matcher(after(end)).find());
    }

    /** Whether the words around a name that may mean anything show that an outlet is meant. */
    boolean shows(Form form, int at) {
        int end = at + form.core().length();
        var article = article(at);
        boolean capitalised = article.startsWith("T") && !startsSentence(at - article.length());
        boolean inLongerName = isCapital(end + 1) && plain.startsWith(" ", end);
        boolean otherArticle = !form.article().isEmpty() && article.isEmpty();
        if (followsCapital(at) || otherArticle) {
            return false;
        }
        if (followed(end)) {
            return true;
        }
        if (inLongerName || isPersonal(form.core())) {
            return false;
        }
        return (leads(at) && STANDS_ALONE.matcher(after(end)).find())
                || (!form.article().isEmpty() && capitalised)
                || ((form.article().isEmpty() || article.startsWith("T"))
                        && SPEAKS.matcher(after(end)).find()
                        && (!form.article().isEmpty()
                                || !startsSentence(at)
                                || form.core().length() > 3))
                || (form.kind() != null
                        && form.kind().isBroadcast()
                        && AIRS.matcher(before(at)).find());
    }

    private boolean leads(int at) {
        return LEADS.matcher(before(at)).find();
    }

    private boolean followed(int end) {
        return FOLLOWS.matcher(after(end)).find() && !(plain.startsWith(")", end) && !opensBefore(end));
    }

    private boolean opensBefore(int end) {
        int open = plain.lastIndexOf('(', end);
        return open >= 0 && end - open < 30 && (open == 0 || plain.charAt(open - 1) == ' ');
    }

    private String before(int at) {
        return plain.substring(Math.max(0, at - REACH), at);
    }

    private String after(int end) {
        return plain.substring(end, Math.min(plain.length(), end + REACH));
    }

    private boolean isCapital(int at) {
        return at < plain.length() && Character.isUpperCase(plain.charAt(at));
    }

    private boolean startsSentence(int at) {
        int i = at - 1;
        while (i >= 0 && " \"'(".indexOf(plain.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 || ".!?:\u2014".indexOf(plain.charAt(i)) >= 0;
    }

    private boolean followsCapital(int at) {
        var word = wordBefore(at);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word);
    }

    private String wordBefore(int at) {
        if (at < 2 || plain.charAt(at - 1) != ' ') {
            return "";
        }
        int start = at - 1;
        while (start > 0 && at - start < REACH && isNamePart(plain.charAt(start - 1))) {
            start--;
        }
        return plain.substring(start, at - 1);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || c == '.' || c == '-' || c == '\'';
    }

    /** Whether the text has a person of this name: "Michael Bloomberg". */
    private boolean isPersonal(String name) {
        return personal.computeIfAbsent(name, any -> {
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length())) {
                var first = wordBefore(at);
                if (first.length() > 2 && first.chars().allMatch(Character::isLetter) && followsCapital(at)) {
                    return true;
                }
            }
            return false;
        });
    }
}
