package org.claimledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims/c_none/history",
                "/claims/c_none/independence",
                "/revisions/r_none/claims",
                "/outlets",
                "/speakers",
                "/matches",
                "/reviews",
                "/explanations"
            })
    void whatIsToldOfNoTimeSaysSo(String path) {
        api().get(path + "?knownAt=2021-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("knownAt"))
                .body("errors[0].detail", startsWith("cannot be asked here: this tells only what is known now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-01T12:00:00Z",
                "yesterday",
                "Sat, 1 Feb 2020 12:00:00 GMT",
                "Sun, 01 Feb 2020 12:00:00 GMT",
                "Sat, 01 Feb 2020 12:00:00 CET",
                "sat, 01 feb 2020 12:00:00 gmt"
            })
    void aDatetimeThatIsNoneIsRefused(String written) {
        for (var path : List.of("/claims/c_none", "/articles/a_none", "/flags/f_none")) {
            var refused = api().header("Accept-Datetime", written).get(path);

            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.jsonPath().getString("errors[0].parameter")).isEqualTo("Accept-Datetime");
        }
    }
}
