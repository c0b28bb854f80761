package org.claimledger.growth;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimledger.extraction.ExtractedClaim;
import org.claimledger.extraction.Hop;
import org.claimledger.extraction.HopKind;
import org.claimledger.extraction.Span;
import org.claimledger.shared.Ids;
import org.claimledger.shared.Slug;
import org.claimledger.shared.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes articles and their claims straight into the tables of a ledger, as ingest leaves them, but by the thousand. */
public final class LedgerWriter {

    private static final int CONTEXT = 32;
    private static final int OF_TEN_RELATED = 3;

    private final Connection database;
    private final Set<String> outlets;
    private final Set<String> speakers;
    private final Instant now;
    private long position;
    private int claims;

    private final CopyRows outletRows = new CopyRows("outlet (slug, name, time_zone, recorded_at)");
    private final CopyRows speakerRows = new CopyRows("speaker (slug, name, kind, recorded_at)");
    private final CopyRows articleRows = new CopyRows("article (id, url, outlet, published_at, recorded_at)");
    private final CopyRows revisionRows = new CopyRows(
            "revision (id, article, number, headline, revised_at, text, sha256, topic, recorded_at, position)");
    private final CopyRows mentionRows =
            new CopyRows("speaker_mention (speaker, revision, roles, gender, published_at)");
    private final CopyRows claimRows =
            new CopyRows("claim (id, article, outlet, revision, text, kind, modality, start_at, end_at, exact, prefix,"
                    + " suffix, sentence, terms, stated_on, stated_from, stated_to, stated_start_at, stated_end_at,"
                    + " published_at, recorded_at, position)");
    private final CopyRows hopRows =
            new CopyRows("hop (claim, ordinal, kind, name, named, outlet, speaker, cue, start_at,"
                    + " end_at, cue_start_at, cue_end_at, medium)");
    private final CopyRows runRows = new CopyRows(
            "run (id, revision, state, ruleset, model, input_position, progress, claims, pairs, relations_found,"
                    + " relations_added, digest, attempts, queued_at, started_at, finished_at)");
    private final CopyRows relationRows = new CopyRows("relation (id, earlier, later, type, subtype, rule, ruleset,"
            + " confidence, explanation, run, recorded_at, position)");
    private final List<CopyRows> tables = List.of(
            outletRows, speakerRows, articleRows, revisionRows, mentionRows, claimRows, hopRows, runRows, relationRows);

    /** Goes on where the ledger is; nobody else may write meanwhile. */
    public LedgerWriter(Connection database, Instant now) throws SQLException {
        this.database = database;
        this.now = now;
        this.outlets = new HashSet<>(column("select slug from outlet"));
        this.speakers = new HashSet<>(column("select slug from speaker"));
        goOn();
    }

    /** Goes on where the ledger is now, after others have written. */
    void goOn() throws SQLException {
        position = Long.parseLong(column("select position from ledger_head").get(0));
    }

    private List<String> column(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    long position() {
        return position;
    }

    /** How many claims it has written. */
    int claims() {
        return claims;
    }

    /** Adds the articles of one story, some of whose claims are known to say the same. Returns their revisions. */
    public List<String> add(List<Edition> story) {
        var revisions = new ArrayList<String>();
        var before = List.<String>of();
        for (var edition : story) {
            var revision = Ids.next('r');
            var added = addArticle(edition, revision);
            relate(before, added, addRun(revision));
            before = added;
            revisions.add(revision);
        }
        return revisions;
    }

    private List<String> addArticle(Edition edition, String revision) {
        var article = Ids.next('a');
        var outlet = outlet(edition.article().outlet());
        var text = edition.disguised(edition.article().text());
        articleRows.add(article, "https://grown.example/" + article, outlet, edition.publishedAt(), now);
        revisionRows.add(
                revision,
                article,
                1,
                edition.disguised(edition.article().headline()),
                edition.publishedAt(),
                text,
                Sha256.of(text),
                edition.article().found().topic().stream()
                        .map(edition::disguised)
                        .distinct() // two numbers may have one disguise
                        .sorted()
                        .toList(),
                now,
                ++position);
        var mentioned = new HashSet<String>();
        var added = new ArrayList<String>();
        for (var found : edition.article().found().claims()) {
            var claim = Ids.next('c');
            addClaim(edition, found, text, List.of(claim, article, outlet, revision));
            for (int i = 0; i < found.attribution().size(); i++) {
                var speaker = addHop(edition, found.attribution().get(i), claim, i);
                if (speaker != null && mentioned.add(speaker)) {
                    mentionRows.add(speaker, revision, List.of(), null, edition.publishedAt());
                }
            }
            added.add(claim);
        }
        return added;
    }

    private void addClaim(Edition edition, ExtractedClaim found, String text, List<String> keys) {
        var place = found.evidence();
        var stated = found.statedOn();
        var period = stated == null ? null : edition.shifted(stated.period());
        boolean day = period != null && period.isDay();
        claims++;
        claimRows.add(
                keys.get(0),
                keys.get(1),
                keys.get(2),
                keys.get(3),
                edition.disguised(found.text()),
                found.kind(),
                found.modality(),
                place.start(),
                place.end(),
                place.in(text),
                text.substring(Math.max(0, place.start() - CONTEXT), place.start()),
                text.substring(place.end(), Math.min(text.length(), place.end() + CONTEXT)),
                found.sentence().in(text),
                found.terms().stream()
                        .map(edition::disguised)
                        .distinct()
                        .sorted()
                        .toList(),
                period == null || !day ? null : period.first(),
                period == null || day ? null : period.first(),
                period == null || day ? null : period.last(),
                stated == null ? null : stated.words().start(),
                stated == null ? null : stated.words().end(),
                edition.publishedAt(),
                now,
                ++position);
    }

    /** The named person whom the hop mentions, if any. */
    private @Nullable String addHop(Edition edition, Hop hop, String claim, int ordinal) {
        boolean isOutlet = hop.kind() == HopKind.OUTLET;
        var name = isOutlet ? hop.name() : edition.disguised(hop.name());
        var speaker = !isOutlet && hop.named() && Slug.isPossible(name) ? speaker(name, hop.kind()) : null;
        Span span = hop.span();
        Span cue = hop.cueSpan();
        hopRows.add(
                claim,
                ordinal,
                hop.kind(),
                name,
                hop.named(),
                isOutlet ? outlet(name) : null,
                speaker,
                hop.cue(),
                span.start(),
                span.end(),
                cue.start(),
                cue.end(),
                hop.medium());
        return hop.kind() == HopKind.PERSON ? speaker : null;
    }

    private String outlet(String name) {
        var slug = Slug.of(name);
        if (outlets.add(slug)) {
            outletRows.add(slug, name, "UTC", now);
        }
        return slug;
    }

    private String speaker(String name, HopKind kind) {
        var slug = Slug.of(name);
        if (speakers.add(slug)) {
            speakerRows.add(slug, name, kind, now);
        }
        return slug;
    }

    private String addRun(String revision) {
        var run = Ids.next('n');
        runRows.add(run, revision, "FINISHED", 1, "none", position, revision, 4, 200, 1, 1, "", 0, now, now, now);
        return run;
    }

    private void relate(List<String> earlier, List<String> later, String run) {
        int related = Math.min(earlier.size(), later.size()) * OF_TEN_RELATED / 10;
        for (int i = 0; i < related; i++) {
            relationRows.add(
                    Ids.next('l'),
                    earlier.get(i),
                    later.get(i),
                    "SAME",
                    "event",
                    "same-event",
                    1,
                    0.8,
                    "Both outlets tell it in much the same words.",
                    run,
                    now,
                    ++position);
        }
    }

    /** Puts all that was added into the ledger, in one transaction. */
    public void write() throws SQLException, IOException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica"); // what is referred to is written with it
            var copier = database.unwrap(PGConnection.class).getCopyAPI();
            for (var table : tables) {
                table.into(copier);
            }
            statement.execute("update ledger_head set position = " + position);
            database.commit();
        } finally {
            database.setAutoCommit(true);
        }
    }
}
