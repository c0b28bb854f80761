package org.claimledger.page;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the page at an address asks the service first, word for word. The browser is told of it along with the page (a {@code Link}
 * that preloads, RFC 8288 and the HTML standard) and asks while the page itself is still on its way. What is not foreseen here the
 * page asks for all the same; what it would not ask for were asked in vain, which the tests of the page find out.
 */
final class FirstQuestions {

    private static final String API = "/v1";
    private static final String OUTLETS = "/outlets?limit=100";

    private static final List<Foreseen> FORESEEN = List.of(
            Foreseen.at("/", "/flags?state=open&verdict=open&limit=25", OUTLETS),
            Foreseen.at("/\\?flag={}", "/flags/{}", OUTLETS),
            Foreseen.at("/search", "/claims?limit=20"),
            Foreseen.at("/claims/{}", "/claims/{}"),
            Foreseen.at("/articles/{}(?:\\?.*)?", "/articles/{}", "/articles/{}/revisions?limit=100"),
            Foreseen.at("/articles/{}/story(?:\\?.*)?", "/articles/{}/story"),
            Foreseen.at("/outlets/{}", "/outlets/{}", "/claims?outlet={}&limit=20"),
            Foreseen.at("/speakers/{}", "/speakers/{}", "/speakers/{}/claims?limit=20"));

    /** An address as a pattern, and the questions, in which {@code {}} is what the address names. */
    private record Foreseen(Pattern address, List<String> questions) {

        static Foreseen at(String address, String... questions) {
            return new Foreseen(Pattern.compile(address.replace("{}", "(?<name>[\\w-]+)")), List.of(questions));
        }

        Stream<String> questionsAt(String asked) {
            var found = address.matcher(asked);
            if (!found.matches()) {
                return Stream.empty();
            }
            return questions.stream()
                    .map(question -> question.contains("{}") ? question.replace("{}", found.group("name")) : question);
        }
    }

    private FirstQuestions() {}

    /**
     * The header's value for an address.
     *
     * @param address a path with its query
     * @return empty if nothing is foreseen there
     */
    static String linksAt(String address) {
        return FORESEEN.stream()
                .flatMap(foreseen -> foreseen.questionsAt(address))
                .map(question -> "<%s%s>; rel=preload; as=fetch; crossorigin".formatted(API, question))
                .collect(joining(", "));
    }
}
