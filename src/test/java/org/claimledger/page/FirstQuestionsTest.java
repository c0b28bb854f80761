package org.claimledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstQuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "/, </v1/flags?state=open&verdict=open&limit=25>",
        "/?flag=f_1, </v1/flags/f_1>",
        "/search, </v1/claims?limit=20>",
        "/claims/c_1, </v1/claims/c_1>",
        "/articles/a_1, </v1/articles/a_1>",
        "/articles/a_1?revision=2, </v1/articles/a_1/revisions?limit=100>",
        "/articles/a_1/story, </v1/articles/a_1/story>",
        "/articles/a_1/story?statement=c_1, </v1/articles/a_1/story>",
        "/outlets/the-blaze, </v1/claims?outlet=the-blaze&limit=20>",
        "/speakers/ana-diaz, </v1/speakers/ana-diaz/claims?limit=20>",
    })
    void anAddressLeadsToWhatItsPageAsks(String address, String question) {
        assertThat(FirstQuestions.linksAt(address)).contains(question + "; rel=preload; as=fetch; crossorigin");
    }

    @Test
    void severalAreOneHeader() {
        assertThat(FirstQuestions.linksAt("/claims/c_1")).doesNotContain(",");
        assertThat(FirstQuestions.linksAt("/outlets/x").split(", ")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?outlet=x",
                "/?flag=f_1&verdict=all",
                "/search?for=x",
                "/new",
                "/nowhere",
                "/claims/",
                "/claims/c_1/x",
                "/claims/c%0d%0aX",
                "/claims/c>;y",
                "/articles/a_1/story/x",
                "",
            })
    void whatIsNotForeseenIsNotAsked(String address) {
        assertThat(FirstQuestions.linksAt(address)).isEmpty();
    }
}
