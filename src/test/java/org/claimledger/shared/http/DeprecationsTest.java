package org.claimledger.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.Optional;
import org.claimledger.shared.http.Deprecations.Notice;
import org.junit.jupiter.api.Test;

class DeprecationsTest {

    private static final String CONTRACT = """
            paths:
              /boats/{id}:
                get: {operationId: getBoat, deprecated: true, x-deprecated-since: 2026-11-22, x-sunset: 2027-05-01}
                put: {operationId: keepBoat, deprecated: true, x-deprecated-since: 2023-06-30}
                delete: {operationId: sinkBoat}
              /boats:
                get: {operationId: listBoats, deprecated: false}
            """;

    @Test
    void aDeprecatedOperationTellsSinceWhenAndUntilWhen() throws Exception {
        var deprecations = new Deprecations(new ObjectMapper(new YAMLFactory()).readTree(CONTRACT));

        assertThat(deprecations.of("GET", "/boats/b_1"))
                .contains(new Notice("@1795305600", Optional.of("Sat, 01 May 2027 00:00:00 GMT")));
        assertThat(deprecations.of("PUT", "/boats/b_1")).contains(new Notice("@1688083200", Optional.empty()));
        assertThat(deprecations.of("DELETE", "/boats/b_1")).isEmpty();
        assertThat(deprecations.of("GET", "/boats")).isEmpty();
        assertThat(deprecations.of("GET", "/boats/b_1/crew")).isEmpty();
    }
}
