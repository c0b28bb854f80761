package org.claimledger.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** The English models for sentences, words, parts of speech and lemmas, loaded once from the class path. */
record LanguageModels(
        ThreadSafeSentenceDetectorME sentences,
        ThreadSafeTokenizerME words,
        ThreadSafePOSTaggerME tags,
        Lemmas lemmas) {

    private static final class Loaded {
        private static final LanguageModels ENGLISH = load();
    }

    static LanguageModels english() {
        return Loaded.ENGLISH;
    }

    private static LanguageModels load() {
        var sentences = reading("sentence", SentenceModel::new);
        var words = reading("tokens", TokenizerModel::new);
        var lemmas = reading("lemmas", LemmatizerModel::new);
        var tags = read("pos", POSModel::new);
        return new LanguageModels(
                new ThreadSafeSentenceDetectorME(sentences.join()),
                new ThreadSafeTokenizerME(words.join()),
                new ThreadSafePOSTaggerME(tags, POSTagFormat.UD),
                new Lemmas(lemmas.join()));
    }

    /** Side by side, since the service waits for them at its start. */
    private static <M> CompletableFuture<M> reading(String model, ModelReader<M> reader) {
        return CompletableFuture.supplyAsync(() -> read(model, reader));
    }

    private static <M> M read(String model, ModelReader<M> reader) {
        try {
            return reader.read(resource(model));
        } catch (IOException e) {
            throw new UncheckedIOException("The English language model cannot be read: " + model, e);
        }
    }

    private interface ModelReader<M> {
        M read(URL place) throws IOException;
    }

    private static URL resource(String model) {
        var name = "/opennlp-en-ud-ewt-" + model + "-1.3-2.5.4.bin";
        var resource = LanguageModels.class.getResource(name);
        if (resource == null) {
            throw new IllegalStateException("The class path lacks " + name);
        }
        return resource;
    }
}
