package org.claimledger.ingest.html;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimledger.extraction.Medium;
import org.jsoup.nodes.Element;

/** Tells from its markup on which platform a quoted block was posted. */
final class Platforms {

    /** The classes that the platforms' own embedding codes give to a block. */
    private static final Map<String, Medium> CLASSES = Map.of(
            "twitter-tweet", Medium.TWITTER,
            "twitter-video", Medium.TWITTER,
            "bluesky-embed", Medium.BLUESKY,
            "mastodon-embed", Medium.MASTODON,
            "truthsocial-embed", Medium.TRUTH_SOCIAL,
            "fb-xfbml-parse-ignore", Medium.FACEBOOK,
            "instagram-media", Medium.INSTAGRAM,
            "text-post-media", Medium.SOCIAL_MEDIA,
            "tiktok-embed", Medium.SOCIAL_MEDIA);

    private static final Map<String, Medium> HOSTS = Map.of(
            "twitter.com", Medium.TWITTER,
            "x.com", Medium.TWITTER,
            "bsky.app", Medium.BLUESKY,
            "mastodon.social", Medium.MASTODON,
            "truthsocial.com", Medium.TRUTH_SOCIAL,
            "facebook.com", Medium.FACEBOOK,
            "instagram.com", Medium.INSTAGRAM,
            "threads.net", Medium.SOCIAL_MEDIA,
            "tiktok.com", Medium.SOCIAL_MEDIA);

    private Platforms() {}

    static Optional<Medium> of(Element block) {
        var names = new LinkedHashSet<>(block.classNames());
        if (block.parent() != null && block.parent().hasClass("fb-post")) {
            names.add("fb-xfbml-parse-ignore");
        }
        return names.stream()
                .filter(CLASSES::containsKey)
                .map(CLASSES::get)
                .findFirst()
                .or(() -> host(block.attr("cite").strip()).map(HOSTS::get));
    }

    /** The account that a post's links name: "adaroe" in {@code https://twitter.com/adaroe/status/1}. */
    static Optional<String> account(Element post) {
        return Stream.concat(Stream.of(post.attr("cite")), post.select("a[href]").eachAttr("href").stream())
                .map(String::strip)
                .filter(href -> host(href).filter(HOSTS::containsKey).isPresent())
                .flatMap(href -> path(href).stream())
                .findFirst();
    }

    private static Optional<String> path(String href) {
        var steps = URI.create(href).getPath().split("/", -1);
        boolean post = steps.length > 3 && !steps[1].isEmpty();
        var account = post && steps[1].equals("profile") ? steps[2] : post ? steps[1] : "";
        var bare = account.startsWith("@") ? account.substring(1) : account;
        return bare.isEmpty() || bare.length() > 80 ? Optional.empty() : Optional.of(bare);
    }

    private static Optional<String> host(String href) {
        try {
            return Optional.ofNullable(URI.create(href).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
