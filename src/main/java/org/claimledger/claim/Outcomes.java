package org.claimledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimledger.article.PrintedNotice;
import org.claimledger.article.Revision;
import org.claimledger.article.diff.Significance;
import org.jspecify.annotations.Nullable;

/** What becomes of claims from one revision to the next, with what the next one says of it. */
final class Outcomes {

    private final @Nullable Revision before;
    private final Announcements announcements;
    private final List<Outcome> all = new ArrayList<>();

    /** @param before the revision before, if there is one */
    Outcomes(@Nullable Revision before, Revision revision) {
        this.before = before;
        this.announcements = new Announcements(before == null ? List.of() : revision.noticesSince(before));
    }

    <A> void keep(List<Alignment.Kept<A>> kept) {
        kept.forEach(one -> all.add(Outcome.kept(
                one.before().claim(), standing(one.before()), one.after().place(), one.isMoved(), one.significance())));
    }

    void leave(List<Alignment.Stayed> stayed) {
        stayed.forEach(one ->
                all.add(Outcome.kept(one.before().claim(), standing(one.before()), one.place(), one.isMoved(), null)));
    }

    /** A claim that does not stand in the revision before, but in another. */
    void reinstate(Claim claim, @Nullable Standing before, Located<?> now) {
        var significance = claim.text().equals(now.identity().text()) ? null : Significance.TRIVIAL;
        all.add(Outcome.kept(claim, before, now.place(), false, significance));
    }

    /** What is gone, or has another in its place, which is known by now. */
    <A> void end(Alignment<A> alignment, Map<Located<A>, Claim> known) {
        for (var amended : alignment.amended()) {
            var notice = notice(amended.before(), amended.after());
            all.add(Outcome.amended(
                    amended.before().claim(),
                    standing(amended.before()),
                    Objects.requireNonNull(known.get(amended.after())),
                    amended.after().place(),
                    amended.significance(),
                    notice));
        }
        alignment
                .gone()
                .forEach(located -> all.add(Outcome.withdrawn(located.claim(), standing(located), notice(located))));
    }

    /** Claims that are alike, but known as two already. */
    void replace(List<Alignment.Kept<Claim>> kept) {
        for (var one : kept) {
            var significance = one.before().identity().changeTo(one.after().identity());
            all.add(Outcome.amended(
                    one.before().claim(),
                    standing(one.before()),
                    one.after().claim(),
                    one.after().place(),
                    significance,
                    null));
        }
    }

    private @Nullable PrintedNotice notice(Located<Claim> gone, Located<?> instead) {
        return gone.identity().isNotice()
                ? null
                : announcements
                        .ofChange(gone.identity().text(), instead.identity().text())
                        .orElse(null);
    }

    private @Nullable PrintedNotice notice(Located<Claim> gone) {
        return gone.identity().isNotice()
                ? null
                : announcements.ofWithdrawal(gone.identity().text()).orElse(null);
    }

    private Standing standing(Located<Claim> located) {
        return new Standing(Objects.requireNonNull(before).id(), located.place());
    }

    List<Outcome> all() {
        return all;
    }
}
