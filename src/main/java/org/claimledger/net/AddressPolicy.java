package org.claimledger.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which addresses may be asked: those of the open net at the ports of the web, and what the operator allows besides. What
 * the registries of special-purpose addresses (RFC 6890) keep apart is not of the open net, nor is an IPv6 address that
 * only stands for an IPv4 one.
 */
public final class AddressPolicy {

    private static final List<AddressRange> CLOSED_V4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32", // a cloud's door to its own machines
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final AddressRange OPEN_V6 = AddressRange.of("2000::/3");

    private static final List<AddressRange> CLOSED_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final Set<AddressRange> allowed;
    private final Set<Integer> ports;

    /**
     * A policy.
     *
     * @param allowed addresses that may be asked although they are not of the open net
     */
    public AddressPolicy(Set<AddressRange> allowed, Set<Integer> ports) {
        this.allowed = Set.copyOf(allowed);
        this.ports = Set.copyOf(ports);
    }

    /** Refuses an address as far as it can be told without asking for names. */
    public void require(WebAddress address) {
        if (!ports.contains(address.port())) {
            throw refused("Port " + address.port() + " may not be asked");
        }
        if (isLiteral(address.host())) {
            try {
                require(address.host(), InetAddress.getByName(address.host()));
            } catch (UnknownHostException unreadable) {
                throw refused("'" + address.host() + "' is no IP address");
            }
        }
    }

    /** Whether a host is no name; a single number stands for an address as well. */
    private static boolean isLiteral(String host) {
        return host.indexOf(':') >= 0 || host.chars().allMatch(letter -> letter == '.' || Character.isDigit(letter));
    }

    void require(String host, InetAddress address) {
        if (!mayBeAsked(address)) {
            throw refused(host + " is at " + address.getHostAddress() + ", which is not of the open net");
        }
    }

    boolean mayBeAsked(InetAddress address) {
        return allowed.stream().anyMatch(range -> range.contains(address)) || isOfTheOpenNet(address);
    }

    private static boolean isOfTheOpenNet(InetAddress address) {
        return address.getAddress().length == 4
                ? CLOSED_V4.stream().noneMatch(range -> range.contains(address))
                : OPEN_V6.contains(address) && CLOSED_V6.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... written) {
        return Stream.of(written).map(AddressRange::of).toList();
    }

    private static FetchFailedException refused(String why) {
        return new FetchFailedException(FailureKind.ADDRESS_REFUSED, why);
    }
}
