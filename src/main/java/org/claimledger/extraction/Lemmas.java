package org.claimledger.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lemmas of a sentence's words as the model's own search does, but remembers what the model told of a word, since it
 * has hundreds of ways to make a lemma and tries them all.
 */
final class Lemmas {

    private static final int BEAM = LemmatizerME.DEFAULT_BEAM_SIZE;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int LONGEST_REMEMBERED = 40;

    /** All that the model looks at: a word, its tag and how the word before became its lemma. */
    private record Question(
            String word, String tag, @Nullable String before) {}

    /** One way from a word to its lemma, and how likely it is. */
    private record Change(String script, double score) {}

    private record Path(@Nullable Path before, @Nullable String script, double score) {

        Path with(Change change) {
            return new Path(this, change.script(), score + change.score());
        }
    }

    private static final Comparator<Path> LIKELIEST =
            Comparator.comparingDouble(Path::score).reversed();

    private final MaxentModel model;
    private final LemmatizerContextGenerator contexts;
    private final Map<Question, List<Change>> known = new ConcurrentHashMap<>();

    Lemmas(LemmatizerModel model) {
        this.model = model.getArtifact("lemmatizer.model");
        this.contexts = model.getFactory().getContextGenerator();
    }

    String[] of(String[] words, String[] tags) {
        var paths = List.of(new Path(null, null, 0));
        for (int i = 0; i < words.length; i++) {
            var longer = new ArrayList<Path>();
            for (var path : paths) {
                changes(new Question(words[i], tags[i], path.script()))
                        .forEach(change -> longer.add(path.with(change)));
            }
            longer.sort(LIKELIEST);
            paths = longer.subList(0, Math.min(BEAM, longer.size()));
        }
        return LemmatizerME.decodeLemmas(words, scripts(paths.get(0), words.length));
    }

    private static String[] scripts(Path last, int length) {
        var scripts = new String[length];
        var path = last;
        for (int i = length - 1; i >= 0 && path != null; i--) {
            scripts[i] = path.script();
            path = path.before();
        }
        return scripts;
    }

    private List<Change> changes(Question question) {
        var remembered = known.get(question);
        if (remembered != null) {
            return remembered;
        }
        var changes = likeliest(model.eval(context(question)));
        if (question.word().length() <= LONGEST_REMEMBERED) {
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(question, changes);
        }
        return changes;
    }

    private String[] context(Question question) {
        var word = question.word();
        var tag = question.tag();
        var before = question.before();
        return before == null
                ? contexts.getContext(0, new String[] {word}, new String[] {tag}, new String[0])
                : contexts.getContext(1, new String[] {"", word}, new String[] {"", tag}, new String[] {before});
    }

    private List<Change> likeliest(double[] scores) {
        var best = new ArrayList<Integer>();
        for (int i = 0; i < scores.length; i++) {
            int place = best.size();
            while (place > 0 && scores[i] > scores[best.get(place - 1)]) {
                place--;
            }
            if (place < BEAM) {
                best.add(place, i);
                if (best.size() > BEAM) {
                    best.remove(BEAM);
                }
            }
        }
        return best.stream()
                .map(i -> new Change(model.getOutcome(i), StrictMath.log(scores[i])))
                .toList();
    }
}
