package org.claimledger.watching.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimledger.net.Answer;
import org.claimledger.net.BoundedBody;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.RetryAfter;
import org.claimledger.net.WebAddress;
import org.claimledger.net.WebClient;

/** What the robots.txt of each host says to this service (RFC 9309); it is asked for again after a day. */
final class RobotsRegister {

    private static final Duration VALID = Duration.ofDays(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_HOSTS = 1_000;

    /** RFC 9309 wants 500 kibibytes to be read at least; what comes after may be left. */
    private static final BoundedBody BOUND = new BoundedBody(512 * 1024, true);

    private final WebClient client;
    private final HostPace pace;
    private final List<String> names;
    private final Clock clock;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST_HOSTS;
        }
    };

    private record Known(BaseRobotRules rules, Instant until) {}

    RobotsRegister(WebClient client, HostPace pace, String robotName, Clock clock) {
        this.client = client;
        this.pace = pace;
        this.names = List.of(robotName.toLowerCase(Locale.ROOT));
        this.clock = clock;
    }

    void requireAllowed(WebAddress address) {
        var rules = rulesOf(address);
        if (!rules.isAllowed(address.toString())) {
            throw new FetchFailedException(
                    FailureKind.ROBOTS, "The robots.txt of " + address.host() + " disallows " + address.target());
        }
    }

    private BaseRobotRules rulesOf(WebAddress address) {
        var origin = address.origin();
        synchronized (known) {
            var found = known.get(origin);
            if (found != null && clock.instant().isBefore(found.until())) {
                return found.rules();
            }
        }
        var rules = read(WebAddress.parse(origin + "/robots.txt"));
        synchronized (known) {
            known.put(origin, new Known(rules, clock.instant().plus(VALID)));
        }
        var delay = rules.getCrawlDelay();
        if (delay > 0) {
            var wanted = Duration.ofMillis(delay);
            pace.slowDown(address.host(), wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted);
        }
        return rules;
    }

    /** What cannot be had for good allows everything; what cannot be had at present allows nothing. */
    private BaseRobotRules read(WebAddress robots) {
        var address = robots;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            pace.await(address.host());
            var answer = client.ask(address, Map.of("Accept-Encoding", "gzip"), BOUND, Answer::isSuccess);
            var location = answer.header("location");
            if (answer.isSuccess()) {
                return parser().parseContent(robots.toString(), answer.body(), "text/plain", names);
            }
            if (!answer.isRedirect() || location == null) {
                return unavailable(robots, answer);
            }
            address = address.resolve(location);
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    private BaseRobotRules unavailable(WebAddress robots, Answer answer) {
        int status = answer.status();
        if (status == 429 || status >= 500) {
            var retryAt = RetryAfter.of(answer.header("retry-after"), clock.instant());
            if (retryAt != null) {
                pace.holdOff(robots.host(), retryAt);
            }
            throw new FetchFailedException(
                    FailureKind.ROBOTS, robots + " answers " + status + ", so nothing there may be fetched", retryAt);
        }
        return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }

    /** Parsers count warnings, so each file has one of its own; a long delay forbids nothing, it is made shorter. */
    private static SimpleRobotRulesParser parser() {
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    }
}
