package org.claimledger.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks for the addresses of a host. */
@FunctionalInterface
public interface NameLookup {

    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
