package org.claimledger.claim;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimledger.article.PrintedNotice;
import org.claimledger.article.Revision;
import org.claimledger.article.RevisionView;
import org.claimledger.article.RevisionView.NoticeView;
import org.claimledger.article.diff.SentenceAlignment;
import org.claimledger.article.diff.SentenceAlignment.Pair;
import org.claimledger.article.diff.Significance;
import org.claimledger.article.diff.WordChanges;
import org.claimledger.claim.ChangesView.HunkView;
import org.claimledger.claim.ChangesView.Kind;
import org.claimledger.claim.ChangesView.LineView;
import org.claimledger.claim.ChangesView.ReplacementView;
import org.claimledger.claim.ChangesView.VersionView;
import org.claimledger.claim.ChangesView.WordsView;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/** Two revisions of an article held against each other, with their claims and what the later one says of the change. */
final class Changes {

    private final Revision before;
    private final Revision after;
    private final List<Located<Claim>> stood;
    private final List<Located<Claim>> stand;
    private final SentenceAlignment sentences;
    private final List<NoticeView> printed;
    private final List<PrintedNotice> notices;

    Changes(Revision before, Revision after, List<Located<Claim>> stood, List<Located<Claim>> stand) {
        this.before = before;
        this.after = after;
        this.stood = List.copyOf(stood);
        this.stand = List.copyOf(stand);
        this.sentences = SentenceAlignment.of(before.text(), after.text());
        this.printed = RevisionView.of(after).notices();
        this.notices = after.noticesSince(before);
    }

    /** In the order of the later text; what it lacks comes where it stood in the earlier one. */
    List<HunkView> hunks() {
        var found = new ArrayList<HunkView>();
        sentences.deleted().forEach(sentence -> found.add(hunk(Kind.DELETE, sentences.beforeSpan(sentence), null)));
        sentences.inserted().forEach(sentence -> found.add(hunk(Kind.INSERT, null, sentences.afterSpan(sentence))));
        sentences.pairs().stream()
                .filter(pair -> pair.isMoved() || sentences.change(pair).isPresent())
                .forEach(pair -> found.add(hunk(pair)));
        found.sort(comparingInt(this::order));
        return found;
    }

    private int order(HunkView hunk) {
        return hunk.after() != null
                ? hunk.after().start()
                : orderOfDeleted(Objects.requireNonNull(hunk.before()).start());
    }

    /** Before the sentence that followed it, if that stayed. */
    private int orderOfDeleted(int start) {
        return sentences.pairs().stream()
                .filter(pair ->
                        !pair.isMoved() && sentences.beforeSpan(pair.before()).start() > start)
                .mapToInt(pair -> sentences.afterSpan(pair.after()).start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private HunkView hunk(Pair pair) {
        var kind = pair.isMoved() ? Kind.MOVE : Kind.CHANGE;
        return hunk(kind, sentences.beforeSpan(pair.before()), sentences.afterSpan(pair.after()));
    }

    private HunkView hunk(Kind kind, @Nullable Span old, @Nullable Span now) {
        var oldWords = old == null ? "" : old.in(before.text());
        var nowWords = now == null ? "" : now.in(after.text());
        var notice = notice(oldWords, nowWords, now);
        return new HunkView(
                kind,
                significance(oldWords, nowWords),
                words(old, before),
                words(now, after),
                kind == Kind.CHANGE && old != null && now != null ? replacements(old, now) : List.of(),
                notice == null,
                notice,
                claims(stood, old),
                claims(stand, now));
    }

    /** What only moved says what it said, in another order. */
    private static Significance significance(String old, String now) {
        return Significance.between(old, now).orElse(Significance.MINOR);
    }

    /** A notice tells of itself. */
    private @Nullable NoticeView notice(String old, String now, @Nullable Span place) {
        var itself = notices.stream()
                .map(notice -> printed.get(notice.ordinal()))
                .filter(notice -> place != null && place.overlaps(new Span(notice.start(), notice.end())))
                .findFirst();
        return itself.or(() -> told(old, now).map(notice -> printed.get(notice.ordinal())))
                .orElse(null);
    }

    private Optional<PrintedNotice> told(String old, String now) {
        var announcements = new Announcements(notices);
        return now.isEmpty() || old.isEmpty()
                ? announcements.ofWithdrawal(old + now)
                : announcements.ofChange(old, now);
    }

    private static @Nullable WordsView words(@Nullable Span place, Revision revision) {
        return place == null || place.length() == 0
                ? null
                : new WordsView(place.start(), place.end(), place.in(revision.text()));
    }

    private List<ReplacementView> replacements(Span old, Span now) {
        return WordChanges.between(old.in(before.text()), now.in(after.text())).stream()
                .map(change -> new ReplacementView(
                        words(within(old, change.before()), before), words(within(now, change.after()), after)))
                .toList();
    }

    private static Span within(Span sentence, Span words) {
        return new Span(sentence.start() + words.start(), sentence.start() + words.end());
    }

    private static List<String> claims(List<Located<Claim>> claims, @Nullable Span place) {
        return claims.stream()
                .filter(located -> place != null && place.overlaps(located.place()))
                .map(located -> located.claim().id())
                .toList();
    }

    ChangesView view(List<HunkView> shown, @Nullable Significance least) {
        return new ChangesView(
                after.article().id(),
                version(before),
                version(after),
                atLeast(least, headline()),
                atLeast(least, byline()),
                notices.stream().map(notice -> printed.get(notice.ordinal())).toList(),
                shown);
    }

    private static VersionView version(Revision revision) {
        return new VersionView(revision.id(), revision.number(), revision.revisedAt(), revision.recordedAt());
    }

    private static @Nullable LineView atLeast(@Nullable Significance least, @Nullable LineView line) {
        return line == null || (least != null && !line.significance().isAtLeast(least)) ? null : line;
    }

    private @Nullable LineView headline() {
        return Significance.between(before.headline(), after.headline())
                .map(significance -> new LineView(before.headline(), after.headline(), significance))
                .orElse(null);
    }

    /** Who wrote it changes nothing of what it says. */
    private @Nullable LineView byline() {
        return Objects.equals(before.byline(), after.byline())
                ? null
                : new LineView(before.byline(), after.byline(), Significance.TRIVIAL);
    }
}
