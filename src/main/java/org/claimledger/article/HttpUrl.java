package org.claimledger.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An http or https URL taken apart, every part in its canonical form; {@code port} and {@code query} may be empty. */
record HttpUrl(String scheme, String host, String port, String path, String query) {

    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    private static final Pattern HOST_AND_PORT = Pattern.compile("([^:]+)(?::(\\d{0,5}))?");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;]*");
    private static final Pattern TRAILING_SLASHES = Pattern.compile("(?<!/)/++$");

    static HttpUrl parse(String url) {
        var text = url.strip();
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidUrlException("The URL contains a line break or another control character");
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new InvalidUrlException("The URL cannot be taken apart");
        }
        var scheme = scheme(parts.group(1));
        var authority = parts.group(2);
        if (authority == null || authority.isEmpty()) {
            throw new InvalidUrlException("The URL has no host");
        }
        if (authority.contains("@")) {
            throw new InvalidUrlException("The URL must not contain a user name or password");
        }
        var hostAndPort = HOST_AND_PORT.matcher(authority);
        if (!hostAndPort.matches()) {
            throw new InvalidUrlException("The URL's host must be a domain name, with at most a port after it");
        }
        var host = HostName.canonical(hostAndPort.group(1));
        var port = port(scheme, hostAndPort.group(2));
        return new HttpUrl(
                port.isEmpty() ? "https" : scheme, host, port, path(parts.group(3)), query(parts.group(4), host));
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port.isEmpty() ? "" : ":" + port) + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String scheme(@Nullable String given) {
        var scheme = given == null ? "" : given.toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new InvalidUrlException("The URL must begin with http:// or https://");
        }
        return scheme;
    }

    private static String port(String scheme, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(given);
        if (port < 1 || port > 65_535) {
            throw new InvalidUrlException("The URL's port must be between 1 and 65535");
        }
        return port == (scheme.equals("http") ? 80 : 443) ? "" : Integer.toString(port);
    }

    private static String path(String given) {
        var path = SESSION.matcher(PercentEncoding.inPath(given)).replaceAll("");
        var article = TRAILING_SLASHES.matcher(withoutDotSegments(path)).replaceFirst("");
        return article.isEmpty() ? "/" : article;
    }

    private static String withoutDotSegments(String path) {
        var kept = new ArrayDeque<String>();
        for (var segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        var joined = String.join("/", kept);
        return joined.startsWith("/") ? joined : "/" + joined;
    }

    private static String query(@Nullable String given, String host) {
        if (given == null) {
            return "";
        }
        return Arrays.stream(PercentEncoding.inQuery(given).split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TrackingParameters.contain(name(parameter), host))
                .collect(Collectors.joining("&"));
    }

    /** A parameter's name; {@code amp;} is what is left of an ampersand that was escaped for HTML. */
    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        var name = end < 0 ? parameter : parameter.substring(0, end);
        return name.startsWith("amp;") ? name.substring("amp;".length()) : name;
    }
}
