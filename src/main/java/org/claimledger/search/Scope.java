package org.claimledger.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Which claims are looked at: all, unless conditions are added. A condition on nothing is none. */
public final class Scope {

    private final BooleanQuery.Builder conditions =
            new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);

    /** Only claims that one of these outlets has published. */
    public Scope outlets(@Nullable Collection<String> slugs) {
        return slugs == null ? this : among(Fields.OUTLET, slugs);
    }

    /** Only claims in which one of these outlets is cited. */
    public Scope citedOutlets(@Nullable Collection<String> slugs) {
        return slugs == null ? this : among(Fields.CITED, slugs);
    }

    public Scope article(@Nullable String id) {
        return with(Fields.ARTICLE, id);
    }

    public Scope kind(@Nullable String kind) {
        return with(Fields.KIND, kind);
    }

    public Scope modality(@Nullable String modality) {
        return with(Fields.MODALITY, modality);
    }

    /** Only claims of one of these speakers. */
    public Scope speakers(Collection<String> slugs) {
        return among(Fields.SPEAKER, slugs);
    }

    /** Only what may have been stated on one of these days. */
    public Scope stated(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            and(LongField.newRangeQuery(Fields.STATED_TO, from.toEpochDay(), Long.MAX_VALUE));
        }
        if (to != null) {
            and(LongField.newRangeQuery(Fields.STATED_FROM, Long.MIN_VALUE, to.toEpochDay()));
        }
        return this;
    }

    /** Only what was published between these instants, both included. */
    public Scope published(Instant from, Instant to) {
        return and(LongField.newRangeQuery(Fields.PUBLISHED, from.toEpochMilli(), to.toEpochMilli()));
    }

    /** Only what was recorded up to this position of the ledger, and stood then. */
    public Scope standingAt(long position) {
        return and(LongField.newRangeQuery(Fields.POSITION, Long.MIN_VALUE, position))
                .and(NumericDocValuesField.newSlowRangeQuery(Fields.WITHDRAWN, position + 1, Fields.NEVER));
    }

    /** Only what stands. */
    public Scope standing() {
        return and(NumericDocValuesField.newSlowRangeQuery(Fields.WITHDRAWN, Fields.NEVER, Fields.NEVER));
    }

    /** Only what no longer stands. */
    public Scope withdrawn() {
        return and(NumericDocValuesField.newSlowRangeQuery(Fields.WITHDRAWN, 0, Fields.NEVER - 1));
    }

    /** All but this claim. */
    public Scope without(String claim) {
        conditions.add(new TermQuery(new Term(Fields.ID, claim)), Occur.MUST_NOT);
        return this;
    }

    private Scope among(String field, Collection<String> names) {
        return and(new TermInSetQuery(field, names.stream().map(BytesRef::new).toList()));
    }

    private Scope with(String field, @Nullable String name) {
        return name == null ? this : and(new TermQuery(new Term(field, name)));
    }

    private Scope and(Query condition) {
        conditions.add(condition, Occur.FILTER);
        return this;
    }

    Query query() {
        return conditions.build();
    }
}
