package org.claimledger.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** The fields under which the index keeps a claim. */
final class Fields {

    static final String ID = "id";
    static final String POSITION = "position";
    static final String WORDS = "words";
    static final String TOPIC = "topic";
    static final String CELL = "cell";
    static final String MEANING = "meaning";
    static final String OUTLET = "outlet";
    static final String ARTICLE = "article";
    static final String CITED = "cited";
    static final String SPEAKER = "speaker";
    static final String KIND = "kind";
    static final String MODALITY = "modality";
    static final String STATED_FROM = "statedFrom";
    static final String STATED_TO = "statedTo";
    static final String PUBLISHED = "published";

    /** The position since which it no longer stands. */
    static final String WITHDRAWN = "withdrawn";

    /** The position since which what stands no longer stands. */
    static final long NEVER = Long.MAX_VALUE;

    private Fields() {}

    static Document of(RecordedClaim claim, Function<String, Meaning> encoder) {
        var meaning = encoder.apply(claim.text());
        var document = new Document();
        document.add(new StringField(ID, claim.id(), Field.Store.YES));
        document.add(new LongField(POSITION, claim.position(), Field.Store.NO));
        document.add(new TextField(WORDS, claim.text(), Field.Store.NO));
        addNames(document, CELL, Cells.of(meaning));
        document.add(new BinaryDocValuesField(MEANING, meaning.stored()));
        document.add(new LongField(PUBLISHED, claim.publishedAt().toEpochMilli(), Field.Store.NO));
        document.add(new NumericDocValuesField(WITHDRAWN, NEVER));
        addNames(document, TOPIC, claim.topic());
        addNames(document, OUTLET, List.of(claim.outlet()));
        addNames(document, ARTICLE, claim.article() == null ? List.of() : List.of(claim.article()));
        addNames(document, CITED, claim.cited());
        addNames(document, SPEAKER, claim.speakers());
        addNames(document, KIND, List.of(claim.kind()));
        addNames(document, MODALITY, List.of(claim.modality()));
        if (claim.statedFrom() != null && claim.statedTo() != null) {
            document.add(new LongField(STATED_FROM, claim.statedFrom().toEpochDay(), Field.Store.NO));
            document.add(new LongField(STATED_TO, claim.statedTo().toEpochDay(), Field.Store.NO));
        }
        return document;
    }

    private static void addNames(Document document, String field, Collection<String> names) {
        new HashSet<>(names).forEach(name -> document.add(new StringField(field, name, Field.Store.NO)));
    }
}
