package org.claimledger.claim;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import org.claimledger.article.PrintedNotice;

/** Which of a revision's notices tell of what became of a claim. */
final class Announcements {

    private final List<PrintedNotice> notices;

    /** @param notices those that the revision before did not have */
    Announcements(List<PrintedNotice> notices) {
        this.notices = List.copyOf(notices);
    }

    /** The notice of an amendment, if there is one: that which has most of its words, or one that speaks of any change. */
    Optional<PrintedNotice> ofChange(String before, String after) {
        return notices.stream()
                .filter(notice -> notice.speaksOf(before, after))
                .max(comparingInt(notice -> notice.weight(before, after)))
                .or(() -> notices.stream().filter(PrintedNotice::isBare).findFirst());
    }

    Optional<PrintedNotice> ofWithdrawal(String before) {
        return ofChange(before, before);
    }
}
