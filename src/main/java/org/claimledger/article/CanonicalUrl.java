package org.claimledger.article;

/**
 * The one address by which an article is known, however it was linked to.
 *
 * <p>Scheme and host are in small letters, the host in ASCII, percent-encoding and dot segments are as RFC 3986 section
 * 6.2.2 wants them; fragment, default port, tracking parameters, an empty query and slashes at the end are gone. Plain
 * http counts as https, except at a port of its own. Cautiously kept: the order of the remaining parameters, and
 * {@code www.}, {@code m.} or {@code amp.} before the domain, since nothing promises that the same article answers
 * without them.
 *
 * @param value the address; whatever is given is made canonical
 */
public record CanonicalUrl(String value) {

    static final int LONGEST = 2_048;

    /**
     * Makes what is given canonical.
     *
     * @throws InvalidUrlException if it is not an absolute http or https URL that an article may have
     */
    public CanonicalUrl {
        value = HttpUrl.parse(value).toString();
        if (value.length() > LONGEST) {
            throw new InvalidUrlException("The URL is longer than 2,048 characters");
        }
    }

    /**
     * The address that a link leads to.
     *
     * @throws InvalidUrlException if it is not an absolute http or https URL that an article may have
     */
    public static CanonicalUrl of(String url) {
        return new CanonicalUrl(url);
    }

    /** The host in small ASCII letters, without port. */
    public String host() {
        return HttpUrl.parse(value).host();
    }

    @Override
    public String toString() {
        return value;
    }
}
