package org.claimledger.ingest.html;

import java.util.regex.Pattern;
import org.claimledger.article.CanonicalUrl;
import org.claimledger.article.InvalidUrlException;
import org.jspecify.annotations.Nullable;

/**
 * The address that a page gives for its article. Only one on the page's own site counts: an outlet may say where its own
 * article lives, but a syndicated piece is still what this outlet printed. The front page is nobody's article.
 */
final class SiteUrl {

    private static final Pattern RENDITION = Pattern.compile("^(www|m|mobile|amp|edition)\\.");

    private SiteUrl() {}

    static @Nullable CanonicalUrl of(String href, CanonicalUrl page) {
        try {
            var url = CanonicalUrl.of(href);
            return isSameSite(url.host(), page.host()) && !isFrontPage(url) ? url : null;
        } catch (InvalidUrlException e) {
            return null;
        }
    }

    private static boolean isSameSite(String host, String other) {
        var site = RENDITION.matcher(host).replaceFirst("");
        var otherSite = RENDITION.matcher(other).replaceFirst("");
        return site.equals(otherSite);
    }

    private static boolean isFrontPage(CanonicalUrl url) {
        return url.value().endsWith(url.host() + "/");
    }
}
