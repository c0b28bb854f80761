package org.claimledger.watching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.claimledger.net.AddressRange;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** Whether and how feeds and pages are watched. */
@ConfigMapping(prefix = "claimledger.watching")
interface WatchingConfig {

    /** Nothing leaves for the net unless this is set. */
    @WithDefault("false")
    boolean enabled();

    /** By which hosts know this service; better with an address where its operator can be reached. */
    @WithDefault("Claimledger/1.0")
    @Pattern(regexp = "[A-Za-z_-]{1,40}(?:[/ ][ -~]{0,200})?")
    String userAgent();

    /** Between two requests to one host; a robots.txt may ask for more. */
    @WithDefault("2S")
    @DurationMin
    @DurationMax(hours = 1)
    Duration pausePerHost();

    /** How many hosts are asked at one time. */
    @WithDefault("4")
    @Min(1)
    @Max(32)
    int hostsAtOnce();

    /** For one request, to its last byte. */
    @WithDefault("20S")
    @DurationMin(millis = 100)
    @DurationMax(minutes = 5)
    Duration deadline();

    @WithDefault("5")
    @Min(0)
    @Max(20)
    int mostRedirects();

    /** Of a page, packed or unpacked. */
    @WithDefault("3000000")
    @Min(1_000)
    @Max(50_000_000)
    int mostPageBytes();

    /** Of a feed, packed or unpacked. */
    @WithDefault("5000000")
    @Min(1_000)
    @Max(50_000_000)
    int mostFeedBytes();

    /** Pages to which a feed led and that are still looked at. */
    @WithDefault("20000")
    @Min(1)
    @Max(1_000_000)
    int mostPagesPerFeed();

    /** Ranges such as 10.1.0.0/16 that may be asked although they are not of the open net. */
    Optional<Set<AddressRange>> allowedAddresses();

    @WithDefault("80,443")
    Set<Integer> allowedPorts();

    /** How often a feed is looked at. */
    @WithDefault("15M")
    @DurationMin(seconds = 1)
    @DurationMax(days = 30)
    Duration feedEvery();

    /** How often a page is looked at while it is new; later after a tenth of its age. */
    @WithDefault("15M")
    @DurationMin(seconds = 1)
    @DurationMax(days = 30)
    Duration pageAtFirstEvery();

    /** How often a page is looked at however old it is, and the longest that anything waits after failures. */
    @WithDefault("7D")
    @DurationMin(seconds = 1)
    @DurationMax(days = 365)
    Duration atLeastEvery();

    /** How long after its publication an article that a feed led to is looked at. */
    @WithDefault("60D")
    @DurationMin(seconds = 1)
    @DurationMax(days = 36_500)
    Duration foundPagesFor();
}
