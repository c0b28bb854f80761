package org.claimledger.article;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which the domain name system knows a host. */
final class HostName {

    private static final Pattern LABELS =
            Pattern.compile("(?!.{254})[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*+");

    private HostName() {}

    static String canonical(String host) {
        var name = withoutFinalDot(ascii(host).toLowerCase(Locale.ROOT));
        if (!LABELS.matcher(name).matches()) {
            throw new InvalidUrlException("The URL's host is not a domain name");
        }
        return name;
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(withoutFinalDot(host), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            throw new InvalidUrlException("The URL's host is not a domain name");
        }
    }

    private static String withoutFinalDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
