package org.claimledger.extraction;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some lines of a text, without what they quote, together long enough to tell their language.
 *
 * @param letters how many letters are in it
 * @param isLatin whether most of them are of the alphabet in which English is written
 */
record ProsePiece(String text, int letters, boolean isLatin) {

    /** How many letters of the Latin alphabet it takes to tell a language; other scripts tell at once. */
    private static final int ENOUGH = 60;

    private static final int ENOUGH_OF_OTHER_SCRIPTS = 12;
    private static final int LONGEST = 600;
    private static final Pattern QUOTED =
            Pattern.compile("[\"\u201C\u201D\u201E\u00AB][^\"\u201C\u201D\u201E\u00AB\u00BB]*+[\"\u201D\u201C\u00BB]");

    /** The pieces of a text, in order; what is left over is too short. */
    static List<ProsePiece> of(String text) {
        var pieces = new ArrayList<ProsePiece>();
        var gathered = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            for (int from = 0; !line.isBlank() && from < line.length(); from += LONGEST) {
                var stretch = line.substring(from, Math.min(line.length(), from + LONGEST));
                gathered.append(QUOTED.matcher(stretch).replaceAll(" ")).append('\n');
                var piece = ProsePiece.read(gathered.toString());
                if (piece.isEnough()) {
                    pieces.add(piece);
                    gathered.setLength(0);
                } else if (gathered.length() > LONGEST) {
                    gathered.setLength(0);
                }
            }
        }
        return pieces;
    }

    private static ProsePiece read(String text) {
        int letters = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                latin += UnicodeScript.of(text.charAt(i)) == UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return new ProsePiece(text, letters, latin * 2 >= letters);
    }

    private boolean isEnough() {
        return letters >= (isLatin ? ENOUGH : ENOUGH_OF_OTHER_SCRIPTS);
    }
}
