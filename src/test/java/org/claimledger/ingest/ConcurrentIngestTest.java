package org.claimledger.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimledger.LedgerApi.read;
import static org.claimledger.LedgerApi.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimledger.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConcurrentIngestTest {

    private static final int CLIENTS = 6;

    @Test
    void whoeverComesAtOnceWithTheSameGetsTheSame() throws Exception {
        var story = Story.by("Ulvik Times")
                .saying("The Ulvik mill will close, owner Siri Moen said on Friday.", "“It hurts,” Moen said.");

        var answers = allAtOnce(Stream.generate(() -> story).limit(CLIENTS).toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("revision.id"))
                .containsOnly(answers.get(0).<String>path("revision.id"));
        assertThat(answers)
                .extracting(answer -> answer.<List<String>>path("claims.id"))
                .containsOnly(answers.get(0).<List<String>>path("claims.id"));
        var article = answers.get(0).<String>path("article.id");
        assertThat(read("/articles/{id}/revisions", article).getList("items")).hasSize(1);
        assertThat(read("/claims?article={id}", article).getList("items"))
                .hasSameSizeAs(answers.get(0).<List<?>>path("claims"));
    }

    @Test
    void differentArticlesOfOneOutletDoNotGetInEachOthersWay() throws Exception {
        var stories = IntStream.range(0, 2 * CLIENTS)
                .mapToObj(number -> Story.by("Ulvik Evening")
                        .headed("Mill day " + number)
                        .saying(
                                "The mill ran for " + (number + 2) + " hours, foreman Jon Vik said.",
                                "Siri Moen" + " said the Ulvik Times was wrong about day " + number + "."))
                .toList();

        var answers = allAtOnce(stories);

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("article.id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void revisionsThatComeAtOnceAreNumberedOneByOne() throws Exception {
        var story = Story.by("Ulvik Times");
        var revisions = IntStream.range(0, CLIENTS)
                .mapToObj(number -> story.saying("The mill has " + (number + 2) + " workers left, Moen said."))
                .toList();

        var answers = allAtOnce(revisions);

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.<Integer>path("revision.number"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLIENTS).boxed().toList());
    }

    private static List<Response> allAtOnce(List<Story> stories) throws Exception {
        var start = new CountDownLatch(1);
        var clients = Executors.newFixedThreadPool(stories.size());
        try {
            List<Future<Response>> sent = stories.stream()
                    .map(story -> clients.submit(() -> {
                        start.await();
                        return submit(story);
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Response>();
            for (var answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
