package org.claimledger.ingest.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.claimledger.extraction.Passage;
import org.claimledger.extraction.Span;

/** The text of an article as its linked data has it: one body, or the updates of a live blog. */
final class LinkedBody {

    private LinkedBody() {}

    static PageText of(LinkedData data, BoilerplateLines lines, ZoneId zone) {
        var body = data.text("articleBody");
        var updates = data.updates();
        if (updates.size() > 1) {
            return live(updates, lines, zone);
        }
        return body == null ? new PageText("", List.of()) : PageText.of(paragraphs(body, lines));
    }

    private static PageText live(List<LinkedData> updates, BoilerplateLines lines, ZoneId zone) {
        var text = new StringBuilder();
        var passages = new ArrayList<Passage>();
        for (var update : updates) {
            var body = update.text("articleBody");
            var printed =
                    PageText.of(paragraphs(body == null ? "" : body, lines)).text();
            if (!printed.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n\n");
                passages.add(entry(update, new Span(text.length(), text.length() + printed.length()), zone));
                text.append(printed);
            }
        }
        return new PageText(text.toString(), passages);
    }

    private static Passage entry(LinkedData update, Span span, ZoneId zone) {
        var date = update.text("datePublished");
        var at = date == null ? null : PrintedDate.read(date, zone);
        var author = update.names("author").stream().findFirst().orElse(null);
        var day = at == null ? null : LocalDate.ofInstant(at, zone);
        return new Passage(Passage.Kind.ENTRY, span, author, null, day, at, null);
    }

    private static List<Paragraph> paragraphs(String body, BoilerplateLines lines) {
        return LinkedData.paragraphs(body).stream().filter(lines::keep).toList();
    }
}
