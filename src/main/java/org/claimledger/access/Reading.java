package org.claimledger.access;

import java.util.Set;

/** Which methods change nothing (RFC 9110). */
final class Reading {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private Reading() {}

    static boolean is(String method) {
        return METHODS.contains(method);
    }
}
