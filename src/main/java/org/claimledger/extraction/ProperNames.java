package org.claimledger.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recognises names that are words too: "Trump" is a name throughout an article that calls a man so. */
final class ProperNames {

    private ProperNames() {}

    static List<Sentence> recognised(List<Sentence> sentences) {
        var names = new HashSet<String>();
        var words = new HashSet<String>();
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                var token = sentence.at(i);
                if (!token.startsUpper()) {
                    words.add(token.word());
                } else if (i > 0 && token.isName()) {
                    names.add(token.word());
                }
            }
        }
        names.removeIf(name -> words.contains(name.toLowerCase(java.util.Locale.ROOT)));
        return sentences.stream().map(sentence -> recognised(sentence, names)).toList();
    }

    private static Sentence recognised(Sentence sentence, Set<String> names) {
        var tokens = sentence.tokens().stream()
                .map(token -> names.contains(token.word()) && !token.isName()
                        ? new Token(token.span(), token.word(), token.lower(), "PROPN")
                        : token)
                .toList();
        return sentence.with(tokens);
    }
}
