package org.claimledger.net;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A range of IP addresses, as {@code 10.0.0.0/8} or {@code fd00::/8} writes it. */
public record AddressRange(BigInteger network, int bits, int prefix) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|(?=[^:]{0,4}:)[0-9a-fA-F:.]{2,45})(?:/(\\d{1,3}))?");

    /**
     * Reads a range; a single address is one, too.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static AddressRange of(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no range of addresses such as 10.0.0.0/8");
        }
        try {
            var address = InetAddress.getByName(written.group(1)).getAddress();
            int bits = address.length * Byte.SIZE;
            int prefix = written.group(2) == null ? bits : Integer.parseInt(written.group(2));
            if (prefix > bits) {
                throw new IllegalArgumentException("'" + text + "' has a prefix of more than " + bits + " bits");
            }
            return new AddressRange(new BigInteger(1, address).shiftRight(bits - prefix), bits, prefix);
        } catch (UnknownHostException noLiteral) {
            throw new IllegalArgumentException("'" + text + "' is no IP address", noLiteral);
        }
    }

    boolean contains(InetAddress address) {
        var octets = address.getAddress();
        return octets.length * Byte.SIZE == bits
                && new BigInteger(1, octets).shiftRight(bits - prefix).equals(network);
    }
}
