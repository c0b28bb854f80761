package org.claimledger.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When each source was last heard: what it says in the next sentence it says on the same occasion. */
final class Occasions {

    private static final int LEAD = 2;
    private static final Set<String> SUBORDINATORS =
            Set.of("who", "which", "whose", "that", "when", "after", "before", "while", "because", "if");

    private record Heard(@Nullable StatedOn stated, int sentence) {}

    private final Reading reading;
    private final Sources sources;
    private final EventDays events;
    private final Map<Sentence, Integer> positions = new HashMap<>();
    private final Map<Span, String> names = new HashMap<>();
    private final Map<String, Heard> last = new HashMap<>();
    private final Set<Integer> spoken = new HashSet<>();

    Occasions(Reading reading, Sources sources, EventDays events) {
        this.reading = reading;
        this.sources = sources;
        this.events = events;
        for (int i = 0; i < reading.sentences().size(); i++) {
            positions.put(reading.sentences().get(i), i);
        }
    }

    /** "The president signed the law on Friday": who acts on the day of the news is heard that day. */
    private @Nullable StatedOn news(String name, int here) {
        for (int i = 0; i < Math.min(LEAD, here); i++) {
            var sentence = reading.sentences().get(i);
            if (!spoken.contains(i) && follows(i, here) && name.equals(actor(sentence))) {
                return EventDays.at(events.days(sentence).get(0), sentence);
            }
        }
        return null;
    }

    /** Who acts in a sentence that names one day in its main clause. */
    private @Nullable String actor(Sentence sentence) {
        int end = NounPhrases.endOfPhraseFrom(sentence, 0, sentence.size());
        var days = events.days(sentence);
        if (end == 0 || days.size() != 1) {
            return null;
        }
        int day = sentence.indexAt(sentence.span().start() + days.get(0).start());
        for (int i = end; i < day; i++) {
            if (sentence.at(i).isAnyOf(SUBORDINATORS)) {
                return null;
            }
        }
        return sources.resolve(sentence.span(0, end)).name();
    }

    /** In reading order. */
    void note(Attribution attribution, @Nullable StatedOn stated) {
        int to = lastSentence(attribution);
        last.put(name(attribution), new Heard(stated, to));
        for (int i = position(attribution.sentence()); i <= to; i++) {
            spoken.add(i);
        }
    }

    @Nullable
    StatedOn of(Attribution attribution) {
        var name = name(attribution);
        var heard = last.get(name);
        int here = position(attribution.sentence());
        return heard != null && follows(heard.sentence(), here) ? heard.stated() : news(name, here);
    }

    /** At once, or with nothing in between that has few words: a heading. */
    private boolean follows(int earlier, int here) {
        for (int i = earlier + 1; i < here; i++) {
            boolean heading = reading.sentences().get(i).size() <= 5 && !spoken.contains(i);
            if (!heading) {
                return false;
            }
        }
        return true;
    }

    private String name(Attribution attribution) {
        return names.computeIfAbsent(
                attribution.source(), source -> sources.resolve(source).name());
    }

    private int lastSentence(Attribution attribution) {
        int last = position(attribution.sentence());
        for (var part : attribution.content()) {
            last = Math.max(
                    last, reading.sentenceAt(part.start()).map(this::position).orElse(last));
        }
        return last;
    }

    private int position(Sentence sentence) {
        return positions.getOrDefault(sentence, 0);
    }
}
