package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimledger.extraction.OutletMentions.Mention;

/** Finds the outlets through which a statement came: "told Reuters", "in an interview with CNN", "seen by the Post". */
final class Channels {

    /**
     * An outlet on the way.
     *
     * @param cue the words that tell its part
     * @param onAir whether it was said on it
     */
    record Channel(Mention mention, Span cue, boolean onAir) {}

    private static final int REACH = 110;

    private static final String PRESS = "(?:newspaper|paper|daily|tabloid|magazine|broadcaster|network|channel|station"
            + "|(?:news |wire )?(?:agency|service)|news site|website|site|outlet|publication|television|radio|TV|show|program)";
    private static final String REPORTERS = "(?:reporters?|journalists?|correspondents?|columnists?|anchors?|hosts?"
            + "|co-hosts?|witness(?:es)?|producers?|photographers?|writers?|bloggers?|moderators?|interviewers?|bureau chief|fact[- ]?checkers?|editors?)";

    private static final String THE = "(?:(?:the|The|a|an) )?";

    private static final Pattern JOINED = Pattern.compile(" and (?:the )?|, (?:the )?");

    private static final Pattern TELLING = Pattern.compile("(?i)\\bt(?:old|ells?|elling)\\z");

    /** What may stand between "told" and the outlet. */
    private static final Pattern TOLD = Pattern.compile("^[ ,]*(?:(?:also|later|previously|recently|exclusively) )*"
            + THE + "(?:(?:news|wire|cable) )?(?:(?:[A-Za-z'-]+ ){0,3}(?:" + PRESS + "|" + REPORTERS
            + "(?: for| from| at| of| with)?(?: the)?) )?$");

    private static final Pattern SPOKEN_TO = Pattern.compile(
            "\\b((?i:interviews?|interviewed|conversations?|appearances?|appeared|appearing|segments?|op-eds?|columns?"
                    + "|essays?|articles?|commentary|calls?|emails?|e-mails?|messages?|letters?|statements?|comments?|podcasts?"
                    + "|town halls?|speaking|spoke|talking|talked|writing|wrote|pieces?|remarks?)(?: [\\w'-]+){0,4}?"
                    + " (?:with|on|to|by|for|in|from|at)) " + THE + "(?:[\\w-]+ ){0,2}?$");

    private static final Pattern OBTAINED = Pattern.compile(
            "\\b((?i:obtained|seen|reviewed|viewed|published|posted|released|acquired|verified|unearthed|broadcast|aired|printed"
                    + "|shared|provided|given|sent|leaked|conducted|commissioned|interviewed|quoted)(?: [\\w'-]+){0,2}?"
                    + " (?:by|to|with|in|on|for)) " + THE + "$");

    private static final Pattern ON_AIR = Pattern.compile("(?:^|[ ,\"_])([Oo]n) " + THE + "$");

    private static final Pattern REPORTED_BY = Pattern.compile(
            "\\b((?i:(?:as |was |were |were first |was first |been )?(?:first )?(?:reported|broken|revealed)(?: [\\w]+){0,2}?"
                    + " (?:by|in))) " + THE + "$");
    private static final Pattern FIRST_REPORTED =
            Pattern.compile("^,?( (?:has |had )?(?:was (?:the )?)?first (?:to report|reported))\\b");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?:[.!?]\"?|^|\") ?\\($");

    /** "Politico's Ann Lee", "Fox News host Ann Lee", "Ann Lee of the Post", "a CNN poll". */
    private static final Pattern EMPLOYS = Pattern.compile(
            "^(?:'s?)?(?: [\\w-]+){0,4}? " + REPORTERS
                    + "\\b.*|^'s? [A-Z][\\w.'-]+ [A-Z].*|^(?:[-/ ][A-Z]\\w+){0,7}(?:'s?)?(?: [\\w-]+){0,2} (?i:polls?|surveys?|polling)\\b.*");

    private static final Pattern PRINTED = Pattern.compile(" (?:\\w+ ){0,3}?(?:in|by|from|on) (?:the |The )?");
    private static final Pattern EMPLOYED = Pattern.compile(
            "(?:\\b" + REPORTERS + "|\\A(?:[A-Z][\\w.'-]++ )?[A-Z][\\w'-]++,?) (?:of|for|from|at|with) (?:the )?\\z");

    private final Reading reading;

    Channels(Reading reading) {
        this.reading = reading;
    }

    /** In the order of the text. */
    List<Channel> of(Attribution attribution, Surroundings around) {
        var found = new ArrayList<Channel>();
        var mentions = reading.outlets().within(around.place());
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (!around.isSaid(mention.span().start())) {
                var joined = i == 0 ? Optional.<Channel>empty() : joined(found, mentions.get(i - 1), mention);
                joined.ifPresentOrElse(
                        found::add, () -> channel(mention, attribution, around).forEach(found::add));
            }
        }
        return found;
    }

    private List<Channel> channel(Mention mention, Attribution attribution, Surroundings around) {
        var source = attribution.source();
        if (source.covers(mention.span())) {
            return inSource(mention, attribution, around);
        }
        var cue = attribution.cue();
        if (cue.overlaps(mention.span())) {
            return List.of();
        }
        boolean after = mention.span().start() >= cue.end();
        if (after
                && TELLING.matcher(cue.in(reading.plain())).find()
                && TOLD.matcher(around.between(cue.end(), mention.span().start()))
                        .matches()) {
            return List.of(new Channel(mention, cue, false));
        }
        return leading(mention, around);
    }

    private List<Channel> leading(Mention mention, Surroundings around) {
        int from = Math.max(around.place().start(), mention.span().start() - REACH);
        var lead = around.between(from, mention.span().start());
        for (var pattern : List.of(SPOKEN_TO, OBTAINED, ON_AIR)) {
            var matcher = pattern.matcher(lead);
            boolean air = pattern.equals(ON_AIR);
            if (matcher.find() && (!air || isBroadcast(mention))) {
                return List.of(new Channel(
                        mention, cue(matcher, from), air || matcher.group(1).endsWith(" on")));
            }
        }
        return List.of();
    }

    private List<Channel> inSource(Mention mention, Attribution attribution, Surroundings around) {
        var source = attribution.source();
        if (reading.outlets().headOf(source).isPresent()) {
            return List.of();
        }
        var before = new Span(source.start(), mention.span().start()).in(reading.plain());
        var after = new Span(mention.span().end(), source.end()).in(reading.plain());
        if (EMPLOYS.matcher(after).matches() || EMPLOYED.matcher(before).find()) {
            return List.of(new Channel(mention, attribution.cue(), false));
        }
        var matcher = OBTAINED.matcher(before);
        if (matcher.find()) {
            return List.of(new Channel(mention, cue(matcher, source.start()), false));
        }
        return leading(mention, around).stream()
                .filter(channel -> channel.cue().start() >= source.start())
                .toList();
    }

    private static boolean isBroadcast(Mention mention) {
        return mention.kind() != null && mention.kind().isBroadcast();
    }

    private static Span cue(Matcher matcher, int offset) {
        return new Span(offset + matcher.start(1), offset + matcher.end(1));
    }

    /** Outlets that a sentence credits with its news: "as first reported by Politico", "(Reuters)". */
    List<Channel> credits(Span sentence, Surroundings around) {
        var found = new ArrayList<Channel>();
        var mentions = reading.outlets().within(new Span(sentence.start(), reachOfBrackets(sentence)));
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            if (!around.isSaid(mention.span().start())) {
                var joined = i == 0 ? Optional.<Channel>empty() : joined(found, mentions.get(i - 1), mention);
                joined.ifPresentOrElse(
                        found::add, () -> credit(mention, sentence).forEach(found::add));
            }
        }
        return found;
    }

    /** "told Reuters and CNN": the second has the same part as the first. */
    private Optional<Channel> joined(List<Channel> found, Mention before, Mention mention) {
        if (found.isEmpty() || !found.get(found.size() - 1).mention().equals(before)) {
            return Optional.empty();
        }
        var last = found.get(found.size() - 1);
        var between =
                reading.plain().substring(before.span().end(), mention.span().start());
        return JOINED.matcher(between).matches()
                ? Optional.of(new Channel(mention, last.cue(), last.onAir()))
                : Optional.empty();
    }

    private List<Channel> credit(Mention mention, Span sentence) {
        int from = Math.max(sentence.start(), mention.span().start() - REACH);
        var lead = new Span(from, mention.span().start()).in(reading.plain());
        var reported = REPORTED_BY.matcher(lead);
        if (reported.find()) {
            return List.of(new Channel(mention, cue(reported, from), false));
        }
        int end = mention.span().end();
        var rest = new Span(end, Math.min(reading.plain().length(), end + REACH)).in(reading.plain());
        var first = FIRST_REPORTED.matcher(rest);
        if (first.find()) {
            return List.of(new Channel(mention, new Span(end + first.start(1) + 1, end + first.end(1)), false));
        }
        boolean bracketed = rest.startsWith(")") && IN_BRACKETS.matcher(lead).find();
        return bracketed
                ? List.of(new Channel(mention, new Span(mention.span().start() - 1, end + 1), false))
                : List.of();
    }

    /** Brackets after the full stop belong to the sentence before it. */
    private int reachOfBrackets(Span sentence) {
        var text = reading.article().text();
        int end = sentence.end();
        int line = text.indexOf('\n', end);
        int limit = line < 0 ? text.length() : line;
        boolean bracket = end + 2 < limit && limit - end < 40 && text.startsWith(" (", end);
        return bracket ? limit : end;
    }

    /** "a report" with what follows it, where that tells whose report it is: "in The Guardian". */
    Span withPrinter(Span source) {
        int end = source.end();
        var next =
                reading.outlets().within(new Span(end, Math.min(reading.plain().length(), end + REACH)));
        if (next.isEmpty()) {
            return source;
        }
        var mention = next.get(0).span();
        var whole = new Span(source.start(), mention.end());
        boolean printed =
                PRINTED.matcher(reading.plain().substring(end, mention.start())).matches()
                        && reading.outlets().headOf(source).isEmpty()
                        && reading.outlets().headOf(whole).isPresent();
        return printed ? whole : source;
    }

    /** "CNN and NBC News": the outlets that are a source together. */
    List<Mention> together(Span source) {
        var mentions = reading.outlets().within(source);
        if (mentions.size() < 2) {
            return List.of();
        }
        int from = source.start();
        for (var mention : mentions) {
            var between = reading.plain().substring(from, mention.span().start());
            if (!between.matches("(?i)(?:both )?(?:,? ?and |, |/)?(?:the )?")) {
                return List.of();
            }
            from = mention.span().end();
        }
        return source.end() - from <= 2 ? mentions : List.of();
    }
}
