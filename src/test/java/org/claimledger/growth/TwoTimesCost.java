package org.claimledger.growth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.growth.GrownLedger.say;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import javax.sql.DataSource;
import org.claimledger.LedgerTestResource;
import org.junit.jupiter.api.Test;

/**
 * Measures what it costs to ask as of two times in a ledger of so many claims; no test, as it judges nothing by itself.
 *
 * <pre>
 * mvn test -Dtest=TwoTimesCost -Dclaims=200000
 * </pre>
 *
 * Of ten claims of each article, half are kept by its second revision and half withdrawn; two articles in ten conflict.
 */
@QuarkusTest
@QuarkusTestResource(LedgerTestResource.class)
class TwoTimesCost {

    private static final int TIMES = 40;
    static final String GROW = """
            insert into outlet select 'outlet-' || o, 'Outlet ' || o, 'UTC', '2001-01-01' from generate_series(0, 49) o;
            insert into run values ('n_grown', null, 'FINISHED', 1, 0, '', 0, 0, 0, 0, '', 0, null, now(), now(), now(), 'none');
            create temp table story as
                select n, lpad(n::text, 9, '0') as id, 'outlet-' || n % 50 as outlet, 1000000 + n * 25 as position,
                    timestamptz '2001-01-01' + n * interval '5 minutes' as recorded_at
                from generate_series(0, :articles - 1) n;
            insert into article select 'a_' || id, 'https://grown.example/' || id, outlet, recorded_at - interval '1 hour',
                recorded_at from story;
            insert into revision (id, article, number, headline, revised_at, text, sha256, topic, recorded_at, position)
                select 'r_' || id || v, 'a_' || id, v, 'A headline', recorded_at + (v - 2) * interval '1 hour', 'Words.', id || v,
                    '{}', recorded_at + (v - 1) * interval '1 minute', position + (v - 1) * 11
                from story, generate_series(1, 2) v;
            insert into claim (id, article, outlet, revision, text, kind, modality, start_at, end_at, exact, prefix, suffix,
                    sentence, terms, published_at, recorded_at, position)
                select 'c_' || id || c, 'a_' || id, outlet, 'r_' || id || 1, 'The levy of place ' || n || ' is ' || c, 'REPORT',
                    'ASSERTED', c, c + 9, 'Words.', '', '', 'Words.', '{}', recorded_at - interval '1 hour', recorded_at,
                    position + 1 + c
                from story, generate_series(0, 9) c;
            insert into claim_event (claim, revision, kind, before_revision, before_start_at, before_end_at, start_at, end_at,
                    recorded_at, position)
                select 'c_' || id || c, 'r_' || id || 2, case when c < 5 then 'KEPT' else 'WITHDRAWN' end, 'r_' || id || 1, c, c + 9,
                    case when c < 5 then c end, case when c < 5 then c + 9 end, recorded_at + interval '1 minute',
                    position + 12 + c
                from story, generate_series(0, 9) c;
            insert into relation select 'l_' || id, 'c_' || id || 0, 'c_' || lpad((n - 1)::text, 9, '0') || 0, 'CONTRADICTS',
                'quantity', 'rule', 1, 0.9, 'They differ.', 'n_grown', recorded_at + interval '2 minutes', position + 22
                from story where n % 10 = 1;
            insert into flag select 'f_' || id, 'l_' || id, 'c_' || id || 0, 'c_' || lpad((n - 1)::text, 9, '0') || 0,
                'CONTRADICTION', 'quantity', 'rule', 0.9, 'They differ.', 'n_grown', recorded_at + interval '2 minutes'
                from story where n % 10 = 1;
            insert into verdict select 'f_' || id, 1, 'CONFIRMED', null, recorded_at + interval '3 minutes', position + 23
                from story where n % 20 = 1;
            insert into ledger_entry
                select p.position, 'grown', '', p.recorded_at, sha256(''), sha256('')
                from (
                    select position, recorded_at from revision union all select position, recorded_at from claim
                    union all select position, recorded_at from claim_event
                    union all select position, recorded_at from relation
                    union all select position, decided_at from verdict) p
                where p.position >= 1000000;
            analyze;
            """;

    @Inject
    DataSource database;

    @Test
    void ofAsking() throws SQLException {
        int articles = GrownLedger.wanted() / 10;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(GROW.replace(":articles", String.valueOf(articles)));
        }
        var questions = new LinkedHashMap<String, String>();
        for (int tenth : new int[] {1, 5, 9}) {
            var then = Instant.parse("2001-01-01T00:00:00Z").plusSeconds(300L * articles * tenth / 10);
            var known = "knownAt=" + then;
            var valid = "validAt=" + then;
            var id = "%09d".formatted(articles * tenth / 10 - 1);
            questions.put("claims, known at " + tenth, "/claims?" + known);
            questions.put("claims, valid at " + tenth, "/claims?" + valid);
            questions.put("standing, both at " + tenth, "/claims?status=standing&" + known + "&" + valid);
            questions.put(
                    "withdrawn of an outlet, known at " + tenth, "/claims?outlet=outlet-7&status=withdrawn&" + known);
            questions.put("articles, known at " + tenth, "/articles?" + known);
            questions.put("flags, known at " + tenth, "/flags?" + known);
            questions.put("confirmed flags, known at " + tenth, "/flags?verdict=confirmed&" + known);
            questions.put("a claim, known at " + tenth, "/claims/c_" + id + "7?" + known);
            questions.put("an article, known at " + tenth, "/articles/a_" + id + "?" + known);
        }
        questions.put("claims now", "/claims");
        questions.put("withdrawn claims now", "/claims?status=withdrawn");
        questions.put("articles now", "/articles");
        questions.put("flags now", "/flags");
        questions.put("a claim now", "/claims/c_0000000017");
        questions.put("a timemap", "/claims/c_0000000017/timemap");
        questions.forEach((what, path) -> say("%6.1f ms  %s".formatted(milliseconds(path), what)));
    }

    static double milliseconds(String path) {
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            assertThat(given().basePath("/v1").get(path).statusCode()).as(path).isEqualTo(200);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[TIMES / 2] / 1e6;
    }
}
