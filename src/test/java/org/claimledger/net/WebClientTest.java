package org.claimledger.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimledger.watching.fetch.WaywardHost;
import org.junit.jupiter.api.Test;

/** What is posted goes where it was checked that it may. */
class WebClientTest {

    private static final FetchSettings SETTINGS = new FetchSettings("Test/1.0", Duration.ofSeconds(2), 0);

    @Test
    void nothingIsPostedToANameThatLeadsInside() {
        for (var inside : List.of("127.0.0.1", "10.0.0.7", "169.254.169.254", "::1", "fd00::1")) {
            var closed = new AddressPolicy(Set.of(), Set.of(80));
            try (var client = new WebClient(closed, SETTINGS, name -> InetAddress.getAllByName(inside))) {
                var refusal = catchThrowableOfType(
                        FetchFailedException.class,
                        () -> client.post(WebAddress.parse("http://desk.example/hook"), Map.of(), "{}"));

                assertThat(refusal.kind()).as(inside).isEqualTo(FailureKind.ADDRESS_REFUSED);
            }
        }
    }

    @Test
    void aNameThatChangesIsAskedWhereItWasCheckedAndARedirectIsOnlyAnAnswer() {
        try (var host = WaywardHost.start()) {
            host.redirect("/hook", "http://192.168.0.1/");
            var looks = new AtomicInteger();
            var open = new AddressPolicy(Set.of(AddressRange.of("127.0.0.1")), Set.of(host.port()));
            NameLookup changing =
                    name -> InetAddress.getAllByName(looks.incrementAndGet() == 1 ? "127.0.0.1" : "192.168.0.1");
            try (var client = new WebClient(open, SETTINGS, changing)) {
                var address = WebAddress.parse("http://desk.example:" + host.port() + "/hook");

                assertThat(client.post(address, Map.of("webhook-id", "d_1"), "{}")
                                .status())
                        .isEqualTo(302);
                assertThat(looks).hasValue(1);
                assertThat(catchThrowableOfType(FetchFailedException.class, () -> client.post(address, Map.of(), "{}"))
                                .kind())
                        .isEqualTo(FailureKind.ADDRESS_REFUSED);
            }
            assertThat(host.asked("/hook")).hasSize(1);
        }
    }
}
