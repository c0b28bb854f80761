package org.claimledger.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is walked page by page while others write: nothing is skipped and nothing repeated. */
@QuarkusTest
class WalkingTest {

    private static final int WRITERS = 3;
    private static final int BEFORE = 24;
    private static final int AT_MOST = 150;

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean isOver = new AtomicBoolean();

    private String outlet = "";

    /** A claim as it was met on the walk. */
    private record Met(String id, long position) {}

    @ParameterizedTest
    @CsvSource({
        "published, desc",
        "published, asc",
        "stated, desc",
        "recorded, asc",
        "recorded, desc",
        "relevance, desc",
        "relevance, asc"
    })
    void nothingIsSkippedAndNothingRepeated(String sort, String order) throws Exception {
        outlet = "Walk Daily " + sort + order;
        for (int i = 0; i < BEFORE; i++) {
            enter();
        }
        var there = walk(sort, order).stream().map(Met::id).toList();
        assertThat(there).hasSize(BEFORE);

        var met = whileOthersWrite(() -> walk(sort, order));

        assertThat(met).extracting(Met::id).doesNotHaveDuplicates().containsAll(there);
        assertThat(written.get()).isGreaterThan(BEFORE);
        if (sort.equals("relevance") || (sort.equals("recorded") && order.equals("asc"))) {
            long last = met.stream().mapToLong(Met::position).max().orElseThrow();
            var all = walk(sort, order).stream().filter(claim -> claim.position() <= last);
            assertThat(met).containsExactlyElementsOf(all.toList());
        }
    }

    private interface Walk {
        List<Met> walk();
    }

    private List<Met> whileOthersWrite(Walk walk) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            var writing = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> {
                    while (!isOver.get() && written.get() < AT_MOST) {
                        enter();
                    }
                }));
            }
            var met = walk.walk();
            isOver.set(true);
            for (var writer : writing) {
                writer.get();
            }
            return met;
        } finally {
            isOver.set(true);
            writers.shutdown();
        }
    }

    /** Of days before and after, and of words that match more or less, so that it may belong anywhere in the list. */
    private void enter() {
        int number = written.getAndIncrement();
        var text = "Walk %d leads %suphill".formatted(number, "uphill ".repeat(number % 4));
        var day = LocalDate.of(2024, 1, 1).plusDays(number * 37L % 60);
        var status = api().contentType(ContentType.JSON)
                .body(Map.of("text", text, "outlet", Map.of("name", outlet), "statedOn", day.toString()))
                .post("/claims")
                .statusCode();
        assertThat(status).isEqualTo(201);
    }

    private List<Met> walk(String sort, String order) {
        var met = new ArrayList<Met>();
        @Nullable String cursor = null;
        do {
            var page = page(sort, order, cursor);
            page.getList("items", Map.class)
                    .forEach(item -> met.add(new Met(
                            String.valueOf(item.get("id")), Long.parseLong(String.valueOf(item.get("position"))))));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return met;
    }

    private JsonPath page(String sort, String order, @Nullable String cursor) {
        var request = api().queryParams(Map.of(
                "outlet",
                outlet.toLowerCase(Locale.ROOT).replace(' ', '-'),
                "q",
                "uphill",
                "sort",
                sort,
                "order",
                order,
                "limit",
                3,
                "fields",
                "id,position"));
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
