package org.claimledger.access;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from. Behind a proxy that is the proxy, unless the settings of Quarkus say that what the proxy
 * forwards is to be believed.
 */
final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    static String of(HttpServerRequest request) {
        var socket = request.remoteAddress();
        var host = socket == null ? null : socket.hostAddress();
        return host == null ? "unknown" : host;
    }

    /** What is counted as one: an address, but of IPv6 the network of 64 bits, for of these one host has as many as it likes. */
    static String counted(HttpServerRequest request) {
        var address = of(request);
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) + "/64"
                    : address;
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
