package org.claimledger.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimledger.article.ArticleService;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.article.InvalidUrlException;
import org.claimledger.article.NewRevision;
import org.claimledger.extraction.LanguageRecogniser;
import org.claimledger.extraction.Passage;
import org.claimledger.ingest.html.HtmlArticle;
import org.claimledger.outlet.OutletIdentity;
import org.claimledger.outlet.OutletReference;
import org.claimledger.outlet.OutletService;
import org.claimledger.shared.problem.InvalidPart;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Reads what a client hands in: says what is missing or wrong, and fills from the page's own metadata what it leaves out. */
@ApplicationScoped
class SubmissionReader {

    /** The year of the first newspaper, Relation aller Fuernemmen und gedenckwuerdigen Historien. */
    private static final Instant FIRST_NEWSPAPER = Instant.parse("1605-01-01T00:00:00Z");

    /** Clocks differ, and so do the zones in which people write them. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final OutletService outlets;
    private final LanguageRecogniser languages;
    private final ArticleService articles;
    private final Clock clock;

    SubmissionReader(OutletService outlets, LanguageRecogniser languages, ArticleService articles, Clock clock) {
        this.outlets = outlets;
        this.articles = articles;
        this.languages = languages;
        this.clock = clock;
    }

    Submission read(NewArticle submitted) {
        var url = url(submitted.url());
        var text = submitted.text();
        var html = submitted.html();
        if (text != null && html == null) {
            requireEnglish("/text", text);
            return fromText(url, submitted, text);
        }
        if (html != null && text == null) {
            return fromHtml(url, submitted, html, Hearsay.NONE);
        }
        throw ProblemException.invalidBody("/text", "give either text or html");
    }

    /** Reads a page that nobody handed in. What it does not say of itself, the ledger knows of it or others said. */
    Submission read(FoundPage found) {
        var url = url(found.url());
        var bare = new NewArticle(found.url(), found.outlet(), null, null, null, null, null, null);
        var hearsay = articles.at(url)
                .map(known -> new Hearsay(
                        either(found.headline(), known.headline()),
                        known.publishedAt(),
                        OutletReference.known(known.outlet().slug())))
                .orElseGet(() -> new Hearsay(found.headline(), plausible(found.publishedAt()), null));
        return fromHtml(url, bare, found.html(), hearsay);
    }

    private Submission fromText(CanonicalUrl url, NewArticle submitted, String text) {
        var outlet = Optional.ofNullable(submitted.outlet()).map(outlets::identify);
        var given = new Given(
                outlet.orElse(null),
                submitted.headline(),
                submitted.byline(),
                instant("/publishedAt", submitted.publishedAt()),
                instant("/revisedAt", submitted.revisedAt()));
        return complete(url, given, text, List.of());
    }

    private Submission fromHtml(CanonicalUrl url, NewArticle submitted, String html, Hearsay hearsay) {
        var named = Optional.ofNullable(submitted.outlet()).map(outlets::identify);
        var hosting = named.or(() -> outlets.at(url.host()));
        var zone = hosting.map(OutletIdentity::timeZone).orElse(ZoneOffset.UTC);
        var page = HtmlArticle.read(html, url, zone);
        var publishedAt = instant("/publishedAt", submitted.publishedAt());
        publishedAt = publishedAt == null ? plausible(page.publishedAt()) : publishedAt;
        publishedAt = publishedAt == null ? hearsay.publishedAt() : publishedAt;
        var revisedAt = instant("/revisedAt", submitted.revisedAt());
        revisedAt = revisedAt == null ? after(publishedAt, plausible(page.modifiedAt())) : revisedAt;
        var headline = either(submitted.headline(), page.headline());
        var given = new Given(
                hosting.or(() -> publisher(page))
                        .or(() -> Optional.ofNullable(hearsay.outlet()).map(outlets::identify))
                        .orElse(null),
                headline == null ? hearsay.headline() : headline,
                either(submitted.byline(), page.byline()),
                publishedAt,
                revisedAt);
        if (page.text().isBlank()) {
            throw new ProblemException(ProblemType.NOTHING_TO_READ, "The page has no paragraphs of an article.");
        }
        requireEnglish("/html", page.text());
        return complete(either(page.canonicalUrl(), url), given, page.text(), page.passages());
    }

    /** What a page declares of its language counts for nothing: templates declare English over any text. */
    private void requireEnglish(String pointer, String text) {
        var language = languages.foreignLanguage(text);
        if (language.isPresent()) {
            var name = language.get().getDisplayLanguage(Locale.ENGLISH) + " ("
                    + language.get().toLanguageTag() + ")";
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_LANGUAGE,
                    "The article is in " + name + "; only English is read.",
                    List.of(InvalidPart.ofBody(pointer, "is in " + name)));
        }
    }

    private Optional<OutletIdentity> publisher(HtmlArticle page) {
        return Optional.ofNullable(page.outlet())
                .filter(OutletReference::isPossible)
                .map(name -> outlets.identify(OutletReference.named(name, null)));
    }

    private static Submission complete(CanonicalUrl url, Given given, String text, List<Passage> passages) {
        var outlet = given.outlet();
        var headline = given.headline();
        var publishedAt = given.publishedAt();
        if (outlet == null || headline == null || headline.isBlank() || publishedAt == null) {
            throw missing(outlet == null, headline == null || headline.isBlank(), publishedAt == null);
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.isBlank()) {
            throw ProblemException.invalidBody("/text", "must not be blank");
        }
        var revisedAt = either(given.revisedAt(), publishedAt);
        if (revisedAt.isBefore(publishedAt)) {
            throw ProblemException.invalidBody("/revisedAt", "must not lie before publishedAt");
        }
        var revision = new NewRevision(url, headline, given.byline(), publishedAt, revisedAt, lines, passages);
        return new Submission(outlet, revision);
    }

    /** What client and page say of an article together. */
    private record Given(
            @Nullable OutletIdentity outlet,
            @Nullable String headline,
            @Nullable String byline,
            @Nullable Instant publishedAt,
            @Nullable Instant revisedAt) {}

    /** What is known of a page from elsewhere; it counts where the page itself is silent. */
    private record Hearsay(
            @Nullable String headline,
            @Nullable Instant publishedAt,
            @Nullable OutletReference outlet) {

        static final Hearsay NONE = new Hearsay(null, null, null);
    }

    private static ProblemException missing(boolean outlet, boolean headline, boolean publishedAt) {
        var errors = new ArrayList<InvalidPart>();
        if (outlet) {
            errors.add(InvalidPart.ofBody("/outlet", "is missing"));
        }
        if (headline) {
            errors.add(InvalidPart.ofBody("/headline", "is missing or blank"));
        }
        if (publishedAt) {
            errors.add(InvalidPart.ofBody("/publishedAt", "is missing"));
        }
        return new ProblemException(ProblemType.INVALID_REQUEST, "See errors.", errors);
    }

    private static CanonicalUrl url(String submitted) {
        try {
            return CanonicalUrl.of(submitted);
        } catch (InvalidUrlException refused) {
            throw ProblemException.invalidBody("/url", String.valueOf(refused.getMessage()));
        }
    }

    private @Nullable Instant instant(String pointer, @Nullable OffsetDateTime submitted) {
        if (submitted == null) {
            return null;
        }
        var instant = plausible(submitted.toInstant());
        if (instant == null) {
            throw ProblemException.invalidBody(pointer, "must lie between the year 1605 and now");
        }
        return instant;
    }

    /** The instant in the precision of the ledger, if an article may be of it. */
    private @Nullable Instant plausible(@Nullable Instant told) {
        return told == null
                        || told.isBefore(FIRST_NEWSPAPER)
                        || told.isAfter(clock.instant().plus(TOLERANCE))
                ? null
                : told.truncatedTo(ChronoUnit.MICROS);
    }

    /** Pages often say that they were modified a moment before they were published. */
    private static @Nullable Instant after(@Nullable Instant publishedAt, @Nullable Instant modifiedAt) {
        return publishedAt == null || modifiedAt == null || modifiedAt.isBefore(publishedAt) ? null : modifiedAt;
    }

    private static <T extends @Nullable Object> T either(@Nullable T first, T second) {
        return first == null ? second : first;
    }
}
