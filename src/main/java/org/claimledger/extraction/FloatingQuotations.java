package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations that stand alone to the last speaker: {@code "A," she said. "B."} is one statement, and so is a
 * quotation that runs over several paragraphs.
 */
final class FloatingQuotations {

    private static final int MOST_PARTS = 50;

    private final Map<Sentence, List<Attribution>> found;
    private final List<Attribution> all = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();
    private int last = -1;
    private boolean running;
    private @Nullable Attribution announced;

    FloatingQuotations(Map<Sentence, List<Attribution>> found) {
        this.found = found;
    }

    List<Attribution> joined(List<Sentence> sentences) {
        for (var sentence : sentences) {
            var all = found.getOrDefault(sentence, List.of());
            var own = all.stream().filter(one -> !one.content().isEmpty()).toList();
            own.forEach(this::add);
            if (own.size() < all.size()) {
                announced = all.get(all.size() - 1);
            } else if (!own.isEmpty()) {
                announced = null;
            } else if (sentence.isAllQuoted()) {
                attach(sentence);
            } else {
                running = false;
                announced = null;
                waiting.clear();
            }
        }
        return all;
    }

    private void add(Attribution attribution) {
        var complete = attribution;
        if (!waiting.isEmpty() && startsWithContinuation(attribution)) {
            var parts = new ArrayList<>(waiting);
            parts.addAll(attribution.content());
            complete = attribution.withContent(parts);
        }
        waiting.clear();
        all.add(complete);
        running = endsWithQuotation(attribution);
        last = all.size() - 1;
    }

    private void attach(Sentence sentence) {
        var parts = sentence.quotations().stream().map(Quotation::outer).toList();
        if (announced != null && sentence.paragraph() - announced.sentence().paragraph() <= 1) {
            add(new Attribution(parts, announced.source(), announced.cue(), sentence));
            announced = null;
            return;
        }
        var speaker = speakerFor(sentence);
        boolean continues = sentence.quotations().get(0).continues();
        boolean few = speaker != null && speaker.content().size() < MOST_PARTS;
        if (speaker != null
                && few
                && ((running && sameParagraph(speaker, sentence)) || (continues && waiting.isEmpty()))) {
            var joined = new ArrayList<>(speaker.content());
            joined.addAll(parts);
            all.set(last, speaker.withContent(joined));
        } else if (speaker != null
                && !sentence.quotations().get(sentence.quotations().size() - 1).open()) {
            all.add(new Attribution(parts, speaker.source(), speaker.cue(), sentence));
            last = all.size() - 1;
            running = true;
        } else {
            waiting.addAll(parts);
        }
    }

    private @Nullable Attribution speakerFor(Sentence sentence) {
        if (last < 0) {
            return null;
        }
        var speaker = all.get(last);
        return sentence.paragraph() - speaker.sentence().paragraph() <= (running ? 1 : 0)
                ? speaker
                : continued(sentence, speaker);
    }

    private static @Nullable Attribution continued(Sentence sentence, Attribution speaker) {
        return sentence.quotations().get(0).continues() ? speaker : null;
    }

    private static boolean sameParagraph(Attribution speaker, Sentence sentence) {
        return speaker.sentence().paragraph() == sentence.paragraph();
    }

    private static boolean startsWithContinuation(Attribution attribution) {
        return attribution.sentence().quotations().stream()
                .anyMatch(quotation -> quotation.continues()
                        && quotation.outer().overlaps(attribution.content().get(0)));
    }

    private static boolean endsWithQuotation(Attribution attribution) {
        int end = attribution.envelope().end();
        return attribution.sentence().quotations().stream()
                .anyMatch(quotation ->
                        quotation.outer().end() >= end && quotation.outer().start() < end);
    }
}
