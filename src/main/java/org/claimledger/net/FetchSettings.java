package org.claimledger.net;

import java.time.Duration;

/**
 * How hosts are asked.
 *
 * @param userAgent by which hosts know this service; its first word up to a slash is its name in a robots.txt
 * @param deadline for one request, from the first look for its host to the last byte
 * @param mostRedirects how many are followed from one address
 */
public record FetchSettings(String userAgent, Duration deadline, int mostRedirects) {

    public String robotName() {
        return userAgent.split("[/ ]", 2)[0];
    }
}
