package org.claimledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Wordpieces PIECES = new Wordpieces(
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "may", "##or", "said", "cafe", "closed", ".", "'", "s"));

    @Test
    void aWordIsARunOfLettersAndEveryMarkStandsAlone() {
        var words = wordsOf("The mayor's café closed.");

        assertThat(words).extracting(Word::start).containsExactly(0, 4, 9, 10, 12, 17, 23);
        assertThat(words).extracting(Word::end).containsExactly(3, 9, 10, 11, 16, 23, 24);
    }

    @Test
    void aWordIsCutIntoTheLongestPiecesOfTheVocabulary() {
        var words = wordsOf("mayor");

        assertThat(words.get(0).pieces()).containsExactly(PIECES.number("may"), PIECES.number("##or"));
    }

    @Test
    void caseAndAccentsDoNotChangeThePieces() {
        assertThat(PIECES.of("CAFÉ")).containsExactly(PIECES.number("cafe"));
    }

    @Test
    void aWordOutsideTheVocabularyIsOneUnknownPiece() {
        assertThat(PIECES.of("mayflower")).containsExactly(PIECES.number("[UNK]"));
    }

    @Test
    void aCapitalIsKeptBesideThePieces() {
        assertThat(wordsOf("The mayor")).extracting(Word::upper).containsExactly(true, false);
    }

    @Test
    void betweenTwoParagraphsStandsABreak() {
        var words = Words.in("The mayor\n\nsaid", List.of(new Span(0, 9), new Span(11, 15)), PIECES);

        assertThat(words).extracting(Word::isBreak).containsExactly(false, false, true, false);
    }

    @Test
    void aCharacterOfTwoCodeUnitsKeepsItsPlace() {
        var words = wordsOf("\uD83D\uDE00 said");

        assertThat(words).extracting(Word::start).containsExactly(0, 3);
    }

    private static List<Word> wordsOf(String text) {
        return Words.in(text, List.of(new Span(0, text.length())), PIECES);
    }
}
