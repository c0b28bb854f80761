package org.claimledger.article.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor, Ada Quill, opened the bridge. | The mayor Ada Quill opened the bridge.",
                "The Mayor opened the bridge | The mayor opened the Bridge",
                "'the “bridge” is open' | 'the \"bridge\" is open'",
                "The goverment closed it | The government closed it",
                "They recieved 1,200 letters | They received 1200 letters",
                "A life-boat of the U.S. navy | A lifeboat of the US Navy",
            })
    void marksCaseAndMisspellingsAreTrivial(String before, String after) {
        assertThat(Significance.between(before, after)).contains(Significance.TRIVIAL);
        assertThat(Significance.between(after, before)).contains(Significance.TRIVIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council votes on the bridge | Council voted on the bridge",
                "He said that the bridge is open | He says the bridge was open",
                "He said the bridge is open | He said \"the bridge is open\"",
            })
    void endingsAndWordsThatTellNothingAreMinor(String before, String after) {
        assertThat(Significance.between(before, after)).contains(Significance.MINOR);
        assertThat(Significance.between(after, before)).contains(Significance.MINOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost a million crowns | It cost a billion crowns",
                "Twelve boats burnt | Nine boats burnt",
                "It cost 1.5 crowns | It cost 15 crowns",
                "Minister Solheim signed it | Minister Solhiem signed it",
                "The council signed it | The council did not sign it",
                "Dana beat Kim | Kim beat Dana",
                "The order was upheld | The order was lifted",
                "The order was upheld | The order was upheld for good",
            })
    void anotherNumberNameOrDeedIsSubstantial(String before, String after) {
        assertThat(Significance.between(before, after)).contains(Significance.SUBSTANTIAL);
        assertThat(Significance.between(after, before)).contains(Significance.SUBSTANTIAL);
    }

    @Test
    void theSameIsNoEdit() {
        assertThat(Significance.between("The order was upheld", "The order was upheld"))
                .isEmpty();
    }
}
