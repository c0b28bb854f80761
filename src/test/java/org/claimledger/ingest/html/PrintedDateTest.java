package org.claimledger.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-05-04T09:30:00Z | 2021-05-04T09:30:00Z",
                "2021-05-04T09:30:00.123Z | 2021-05-04T09:30:00.123Z",
                "2021-05-04T09:30:00.123456Z | 2021-05-04T09:30:00.123456Z",
                "2021-05-04T09:30:00+01:00 | 2021-05-04T08:30:00Z",
                "2021-05-04T09:30:00-0400 | 2021-05-04T13:30:00Z",
                "2021-05-04T09:30-04 | 2021-05-04T13:30:00Z",
                "2021-05-04 09:30:00 +0100 | 2021-05-04T08:30:00Z",
                "2021-05-04T09:30:00 | 2021-05-04T14:30:00Z",
                "2021-05-04 09:30 | 2021-05-04T14:30:00Z",
                "2021-05-04 09:30:00 EDT | 2021-05-04T13:30:00Z",
                "2021-05-04 | 2021-05-04T05:00:00Z",
                "2021/05/04 | 2021-05-04T05:00:00Z",
                "20210504 | 2021-05-04T05:00:00Z",
                "20210504T093000Z | 2021-05-04T09:30:00Z",
                "Tue, 4 May 2021 09:30:00 GMT | 2021-05-04T09:30:00Z",
                "May 4, 2021 | 2021-05-04T05:00:00Z",
                "Tuesday, May 4, 2021 9:30 p.m. | 2021-05-05T02:30:00Z",
                "March 22, 2019 at 2:05 PM EDT | 2019-03-22T18:05:00Z",
                "Mar. 22, 2019, 2:05 PM | 2019-03-22T19:05:00Z",
                "4 May 2021 | 2021-05-04T05:00:00Z",
                "4 May 2021 14:05 | 2021-05-04T19:05:00Z"
            })
    void aTimeIsReadHoweverItIsWritten(String text, Instant time) {
        assertThat(PrintedDate.read(text, CHICAGO)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "yesterday",
                "2021-02-30",
                "2021-13-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "1970-01-01T00:00:00Z",
                "300000-01-01",
                "+300000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "05/04/2021",
                "1620120600",
                "2021"
            })
    void whatIsNoTimeOrMayBeTwoIsAbsent(String text) {
        assertThat(PrintedDate.read(text, CHICAGO)).isNull();
    }

    @Test
    void aTextOfAnyLengthIsNoTime() {
        assertThat(PrintedDate.read("2021-05-04 ".repeat(100_000), CHICAGO)).isNull();
    }
}
