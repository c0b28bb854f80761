package org.claimledger.ingest.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimledger.extraction.Passage;
import org.claimledger.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article, and what the page sets apart in it.
 *
 * @param text paragraphs with a blank line between them
 * @param passages in reading order, an entry before what is in it
 */
record PageText(String text, List<Passage> passages) {

    /** More than any page has; what comes after is read as plain paragraphs. */
    private static final int MOST_RUNS = 4000;

    private static final String BETWEEN_CELLS = " | ";

    /** Paragraphs one after the other that one element holds. */
    private record Run(
            @Nullable PassageHolder holder, @Nullable PassageHolder entry, List<Paragraph> paragraphs) {}

    static PageText of(List<Paragraph> paragraphs) {
        return new PageText(join(paragraphs.stream().map(Paragraph::text).toList()), List.of());
    }

    static PageText of(List<Paragraph> paragraphs, PassageHolders holders, LiveEntries entries, ZoneId zone) {
        var page = new Writing(zone);
        runs(paragraphs, holders, entries).forEach(page::write);
        return page.end();
    }

    private static List<Run> runs(List<Paragraph> paragraphs, PassageHolders holders, LiveEntries entries) {
        var runs = new ArrayList<Run>();
        for (var paragraph : paragraphs) {
            var holder = runs.size() < MOST_RUNS ? holders.of(paragraph) : null;
            var entry = runs.size() < MOST_RUNS ? entries.of(paragraph) : null;
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || !Objects.equals(last.holder(), holder) || !Objects.equals(last.entry(), entry)) {
                last = new Run(holder, entry, new ArrayList<>());
                runs.add(last);
            }
            last.paragraphs().add(paragraph);
        }
        return runs;
    }

    private static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /** A text in the making. */
    private static final class Writing {

        private final ZoneId zone;
        private final StringBuilder text = new StringBuilder();
        private final List<Passage> passages = new ArrayList<>();
        private @Nullable PassageHolder entry;
        private int entryStart;

        Writing(ZoneId zone) {
            this.zone = zone;
        }

        void write(Run run) {
            if (!Objects.equals(entry, run.entry())) {
                endEntry();
                entry = run.entry();
                entryStart = text.length() == 0 ? 0 : text.length() + 2;
            }
            var holder = run.holder();
            if (holder == null) {
                run.paragraphs().forEach(paragraph -> add(paragraph.text()));
                return;
            }
            switch (holder.kind()) {
                case LIST -> passages.add(Passage.of(Passage.Kind.LIST, addAll(run.paragraphs())));
                case TABLE -> table(run.paragraphs());
                case POST, QUOTATION -> quoted(holder, run.paragraphs());
                case ENTRY -> throw new IllegalStateException("An entry holds other passages, and no words itself");
            }
        }

        PageText end() {
            endEntry();
            passages.sort(
                    Comparator.comparingInt((Passage passage) -> passage.span().start())
                            .thenComparing(passage -> passage.kind() != Passage.Kind.ENTRY));
            return new PageText(text.toString(), List.copyOf(passages));
        }

        private void endEntry() {
            if (entry != null && text.length() > entryStart) {
                var at = entry.postedAt();
                var day = at == null ? null : LocalDate.ofInstant(at, zone);
                var span = new Span(entryStart, text.length());
                passages.add(new Passage(Passage.Kind.ENTRY, span, entry.author(), null, day, at, null));
            }
        }

        private void table(List<Paragraph> cells) {
            var rows = new ArrayList<List<Paragraph>>();
            for (var cell : cells) {
                var last = rows.isEmpty() ? List.<Paragraph>of() : rows.get(rows.size() - 1);
                if (last.isEmpty() || !Objects.equals(row(last.get(0)), row(cell))) {
                    rows.add(new ArrayList<>(List.of(cell)));
                } else {
                    last.add(cell);
                }
            }
            Span table = null;
            for (var row : rows) {
                var span = add(String.join(
                        BETWEEN_CELLS, row.stream().map(Paragraph::text).toList()));
                table = table == null ? span : new Span(table.start(), span.end());
            }
            if (table != null) {
                passages.add(Passage.of(Passage.Kind.TABLE, table));
            }
        }

        private static @Nullable Object row(Paragraph cell) {
            return cell.element().closest("tr");
        }

        private void quoted(PassageHolder holder, List<Paragraph> paragraphs) {
            var words = QuotedBlock.of(holder, paragraphs, zone);
            if (words.said().isEmpty()) {
                return;
            }
            var span = addAll(words.said());
            var credit = words.credit();
            if (credit == null) {
                passages.add(new Passage(holder.kind(), span, null, null, null, null, holder.medium()));
                return;
            }
            var at = credit.postedAt();
            passages.add(new Passage(
                    holder.kind(),
                    span,
                    credit.author(),
                    add(credit.text()),
                    at == null ? null : LocalDate.ofInstant(at, zone),
                    null,
                    holder.medium()));
        }

        private Span addAll(List<Paragraph> paragraphs) {
            int start = add(paragraphs.get(0).text()).start();
            paragraphs.subList(1, paragraphs.size()).forEach(paragraph -> add(paragraph.text()));
            return new Span(start, text.length());
        }

        private Span add(String paragraph) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(paragraph);
            return new Span(start, text.length());
        }
    }
}
