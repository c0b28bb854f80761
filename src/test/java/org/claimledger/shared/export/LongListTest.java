package org.claimledger.shared.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongListTest {

    private final List<Integer> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "0,,0,1",
        "1,,1,1",
        "500,,500,1",
        "501,,501,2",
        "1234,,1234,3",
        "1234,7,7,1",
        "1234,500,500,1",
        "1234,501,501,2"
    })
    void everyItemComesOnceAndNoMoreThanAreWanted(int items, @Nullable String limit, int sent, int questions)
            throws IOException {
        var taken = new ArrayList<Integer>();

        list(items, limit).pour(into(taken, Integer.MAX_VALUE));

        assertThat(taken)
                .containsExactlyElementsOf(IntStream.range(0, sent).boxed().toList());
        assertThat(asked).hasSize(questions);
    }

    @Test
    void nothingMoreIsReadOnceTheClientHasGone() {
        var taken = new ArrayList<Integer>();
        var list = list(10_000, null);

        assertThatThrownBy(() -> list.pour(into(taken, 700))).isInstanceOf(IOException.class);

        assertThat(taken).hasSize(700);
        assertThat(asked).hasSize(2);
    }

    private LongList<Integer> list(int items, @Nullable String limit) {
        var request = new ExportRequest();
        request.limit = limit;
        return LongList.of(1, request, page -> part(items, page));
    }

    private Page<Integer> part(int items, PageRequest page) {
        int from = page.after("numbers", 1).map(key -> key.number(0) + 1).orElse(0);
        asked.add(from);
        var found = IntStream.range(from, Math.min(items, from + page.limit() + 1))
                .boxed()
                .toList();
        return Page.of(found, page, "numbers", number -> List.of(String.valueOf(number)));
    }

    private static LongList.Sink<Integer> into(List<Integer> taken, int most) {
        return new LongList.Sink<>() {
            @Override
            public void take(Integer item) throws IOException {
                if (taken.size() == most) {
                    throw new IOException("The client has gone");
                }
                taken.add(item);
            }

            @Override
            public void flush() {
                // nothing is held back
            }
        };
    }
}
