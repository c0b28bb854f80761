package org.claimledger.flag;

import com.github.f4b6a3.ulid.Ulid;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimledger.claim.SideView;
import org.claimledger.shared.page.Page;
import org.jspecify.annotations.Nullable;

/** Flags as an Atom feed (RFC 4287), the newest first, in pages (RFC 5005); their ids are theirs for ever. */
record FlagFeed(UUID id, UriInfo uri) {

    static final String MEDIA_TYPE = "application/atom+xml";

    /** The parameters that ask for a part of a feed. */
    static final Set<String> PAGING = Set.of("cursor", "limit");

    private static final String NAME = "Claimledger";

    String of(Page<FlagView> page) {
        var feed = new Feed("atom_1.0");
        feed.setId("urn:uuid:" + id);
        feed.setTitle("Contradictions, disputes and updates in the news");
        feed.setAuthors(List.of(author()));
        feed.setUpdated(Date.from(page.items().stream()
                .map(FlagFeed::updated)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)));
        feed.setOtherLinks(links(page.nextCursor()));
        feed.setEntries(page.items().stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Person author() {
        var author = new Person();
        author.setName(NAME);
        return author;
    }

    private List<Link> links(@Nullable String nextCursor) {
        var links = new ArrayList<Link>();
        links.add(link("self", uri.getRequestUri()));
        links.add(link(
                "first", uri.getRequestUriBuilder().replaceQueryParam("cursor").build()));
        if (nextCursor != null) {
            links.add(link(
                    "next",
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", nextCursor)
                            .build()));
        }
        return links;
    }

    private static Link link(String relation, URI address) {
        var link = new Link();
        link.setRel(relation);
        link.setType(MEDIA_TYPE);
        link.setHref(address.toString());
        return link;
    }

    private Entry entry(FlagView flag) {
        var entry = new Entry();
        entry.setId("urn:uuid:" + Ulid.from(flag.id().substring(2)).toUuid());
        entry.setTitle(printable("%s (%s): %s, %s"
                .formatted(
                        word(flag.type()),
                        flag.subtype(),
                        flag.left().outlet(),
                        flag.right().outlet())));
        entry.setPublished(Date.from(flag.recordedAt()));
        entry.setUpdated(Date.from(updated(flag)));
        entry.setCategories(List.of(category(word(flag.type())), category(word(flag.verdict()))));
        var address = link(
                "alternate",
                uri.getBaseUriBuilder().path("flags").path(flag.id()).build());
        address.setType("application/json");
        entry.setAlternateLinks(List.of(address));
        entry.setContents(List.of(content(flag)));
        return entry;
    }

    private static Content content(FlagView flag) {
        var content = new Content();
        content.setType("text");
        var quotes = Stream.of(flag.left(), flag.right()).flatMap(FlagFeed::quote);
        content.setValue(printable(String.join(
                "\n", Stream.concat(Stream.of(flag.explanation()), quotes).toList())));
        return content;
    }

    private static Stream<String> quote(SideView side) {
        return Stream.ofNullable(side.evidence()).map(evidence -> side.outlet() + ": “" + evidence.exact() + "”");
    }

    private static Category category(String term) {
        var category = new Category();
        category.setTerm(term);
        return category;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** When it was raised, decided, asked anew or closed, or lapsed, whichever was last. */
    private static Instant updated(FlagView flag) {
        var former = flag.formerVerdict();
        return Stream.of(
                        Stream.of(flag.recordedAt()),
                        Stream.ofNullable(flag.decidedAt()),
                        Stream.ofNullable(flag.closed()).map(Staleness.EndingView::recordedAt),
                        Stream.ofNullable(flag.lapsed()).map(Lapse::recordedAt),
                        Stream.ofNullable(former).map(FormerVerdict.View::decidedAt))
                .flatMap(moments -> moments)
                .max(Instant::compareTo)
                .orElse(flag.recordedAt());
    }

    /** Not every character that an outlet prints may stand in XML. */
    private static String printable(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().map(point -> mayStandInXml(point) ? point : ' ').forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean mayStandInXml(int point) {
        return point == '\n'
                || point == '\t'
                || !(Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || point == 0xFFFE
                        || point == 0xFFFF);
    }
}
