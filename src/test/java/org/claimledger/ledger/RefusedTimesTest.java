package org.claimledger.ledger;

import static org.claimledger.LedgerApi.api;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RefusedTimesTest {

    @ParameterizedTest
    @CsvSource({
        "/claims?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/claims?knownAt=yesterday, knownAt",
        "/claims?validAt=2021-05-01, validAt",
        "/claims/c_none?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/articles?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/articles/a_none/revisions?knownAt=now, knownAt",
        "/flags?validAt=x, validAt",
        "/flags/f_none?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/claims/c_none/relations?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/claims/c_none/timemap?validAt=x, validAt",
        "/outlets/none/claims?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/speakers/none/claims?knownAt=2999-01-01T00:00:00Z, knownAt",
        "/claims?like=A+flooded+tunnel&knownAt=2021-01-01T00:00:00Z, knownAt",
    })
    void aTimeThatCannotBeIsRefused(String path, String parameter) {
        api().get(path).then().statusCode(400).body("errors[0].parameter", is(parameter));
    }
}
