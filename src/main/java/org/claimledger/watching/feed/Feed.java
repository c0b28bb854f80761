package org.claimledger.watching.feed;

import java.util.List;

/**
 * What a feed points to.
 *
 * @param unreadable how many entries have no address that could be asked
 * @param repaired whether the feed is no well-formed XML and was read as far as it goes
 */
public record Feed(List<FeedEntry> entries, int unreadable, boolean repaired) {

    public Feed {
        entries = List.copyOf(entries);
    }
}
