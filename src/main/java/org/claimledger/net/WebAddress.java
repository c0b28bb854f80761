package org.claimledger.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address, taken apart; it has no user, no password and no fragment.
 *
 * @param host in small ASCII letters; an IPv6 address without brackets
 * @param port as given, or that of the scheme
 * @param target path and query, percent-encoded
 */
public record WebAddress(String scheme, String host, int port, String target) {

    private static final int LONGEST = 2_048;
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:\\[([0-9A-Fa-f:.]{2,45})]|([^:\\[\\]@]{1,255}))(?::(\\d{0,5}))?");
    private static final Pattern LABELS = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63}){0,126}");
    private static final String UNRESERVED_AND_DELIMITERS = "-._~:/?#@!$&'()*+,;=";

    /** Reads an address; what a browser would repair, blanks and letters outside ASCII, is percent-encoded. */
    public static WebAddress parse(String text) {
        var parts = PARTS.matcher(text.strip());
        if (!parts.matches()) {
            throw refused("The address must begin with http:// or https://");
        }
        if (text.strip().chars().anyMatch(Character::isISOControl)) {
            throw refused("The address contains a control character");
        }
        if (parts.group(2).contains("@")) {
            throw refused("The address must not contain a user name or password");
        }
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw refused("The address has no host, or none that can be read");
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var host = authority.group(1) == null ? name(authority.group(2)) : authority.group(1);
        var target = encoded(parts.group(3));
        var address = new WebAddress(
                scheme, host, port(scheme, authority.group(3)), target.startsWith("/") ? target : "/" + target);
        if (address.toString().length() > LONGEST) {
            throw refused("The address is longer than 2,048 characters");
        }
        return address;
    }

    /** The address to which a reference found here leads. */
    public WebAddress resolve(String reference) {
        var text = reference.strip();
        if (PARTS.matcher(text).matches()) {
            return parse(text);
        }
        if (text.startsWith("?")) {
            return parse(origin() + target.replaceFirst("\\?.*", "") + text);
        }
        try {
            return parse(new URI(toString()).resolve(new URI(encoded(text))).toString());
        } catch (URISyntaxException unreadable) {
            throw refused("The reference '" + text + "' leads to no address");
        }
    }

    /** Scheme, host and port, to which a robots.txt applies. */
    public String origin() {
        var name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return scheme + "://" + name + (port == standardPort(scheme) ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static String name(String given) {
        var name = given.endsWith(".") ? given.substring(0, given.length() - 1) : given;
        try {
            name = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            throw refused("The address's host is not a domain name");
        }
        if (!LABELS.matcher(name).matches()) {
            throw refused("The address's host is not a domain name");
        }
        return name;
    }

    private static int port(String scheme, @Nullable String given) {
        var port = given == null || given.isEmpty() ? standardPort(scheme) : Integer.parseInt(given);
        if (port < 1 || port > 65_535) {
            throw refused("The address's port must be between 1 and 65535");
        }
        return port;
    }

    private static int standardPort(String scheme) {
        return scheme.equals("http") ? 80 : 443;
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isPlain(letter) || (letter == '%' && isEscape(text, at))) {
                encoded.append(letter);
            } else {
                int end = text.offsetByCodePoints(at, 1);
                for (byte octet : text.substring(at, end).getBytes(UTF_8)) {
                    encoded.append('%').append(String.format("%02X", octet));
                }
                at = end - 1;
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char letter) {
        return letter < 0x80 && (Character.isLetterOrDigit(letter) || UNRESERVED_AND_DELIMITERS.indexOf(letter) >= 0);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static FetchFailedException refused(String why) {
        return new FetchFailedException(FailureKind.ADDRESS_REFUSED, why);
    }
}
