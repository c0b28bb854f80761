package org.claimledger.watching.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.WebAddress;
import org.claimledger.watching.fetch.Fetched.Content;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a feed, RSS or Atom of any age. A broken entry costs that entry alone. */
public final class FeedReader {

    private static final int LONGEST_HEADLINE = 1_000;

    private FeedReader() {}

    /**
     * Reads what was fetched.
     *
     * @throws FetchFailedException if it is no feed
     */
    public static Feed read(Content content) {
        var document = FeedDocument.read(content.body(), content.contentType());
        var entries = new ArrayList<FeedEntry>();
        int unreadable = 0;
        for (var announced : feed(document).getEntries()) {
            var entry = entry(announced, content.address());
            entry.ifPresent(entries::add);
            unreadable += entry.isPresent() ? 0 : 1;
        }
        return new Feed(entries, unreadable, document.repaired());
    }

    private static SyndFeed feed(FeedDocument document) {
        try {
            return new SyndFeedInput().build(document.document());
        } catch (FeedException | RuntimeException refused) {
            throw FeedDocument.unreadable("It is no RSS or Atom feed: " + refused.getMessage());
        }
    }

    private static Optional<FeedEntry> entry(SyndEntry announced, WebAddress feed) {
        return addresses(announced)
                .flatMap(link -> resolved(link, feed).stream())
                .findFirst()
                .map(address -> new FeedEntry(address, headline(announced.getTitle()), published(announced)));
    }

    /** The entry's link; else its alternates, and its id where that is a permanent link. */
    private static Stream<String> addresses(SyndEntry announced) {
        var alternates = announced.getLinks() == null ? List.<SyndLink>of() : announced.getLinks();
        return Stream.of(
                        Stream.ofNullable(announced.getLink()),
                        alternates.stream().map(SyndLink::getHref),
                        Stream.ofNullable(announced.getUri()).filter(id -> id.startsWith("http")))
                .flatMap(links -> links)
                .filter(link -> link != null && !link.isBlank());
    }

    private static Optional<WebAddress> resolved(String link, WebAddress feed) {
        try {
            return Optional.of(feed.resolve(link));
        } catch (FetchFailedException noAddress) {
            return Optional.empty();
        }
    }

    private static @Nullable String headline(@Nullable String title) {
        var plain = title == null ? "" : Jsoup.parseBodyFragment(title).text().strip();
        if (plain.isEmpty() || plain.length() > LONGEST_HEADLINE) {
            return null;
        }
        return plain;
    }

    private static @Nullable Instant published(SyndEntry announced) {
        var date = announced.getPublishedDate() == null ? announced.getUpdatedDate() : announced.getPublishedDate();
        return date == null ? null : date.toInstant();
    }
}
