package org.claimledger.ingest.html;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimledger.extraction.Passage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words of a post or a block quotation, and the line under them that says whose they are. */
record QuotedBlock(List<Paragraph> said, @Nullable Credit credit) {

    static QuotedBlock of(PassageHolder holder, List<Paragraph> paragraphs, ZoneId zone) {
        boolean post = holder.kind() == Passage.Kind.POST;
        int last = paragraphs.size() - 1;
        var line = paragraphs.get(last);
        var credit = post ? Credit.ofPost(line.text(), zone) : cited(line, zone);
        if (credit.isPresent()) {
            var dated = dated(credit.get(), holder.element(), zone);
            return new QuotedBlock(List.copyOf(paragraphs.subList(0, last)), dated);
        }
        var account = post ? Platforms.account(holder.element()).map(Credit::ofAccount) : Optional.<Credit>empty();
        return new QuotedBlock(List.copyOf(paragraphs), account.orElse(null));
    }

    /** A line that the page marks as naming the source, or that opens with a dash. */
    private static Optional<Credit> cited(Paragraph line, ZoneId zone) {
        boolean marked = line.element().closest("cite, footer, figcaption") != null;
        return marked ? Credit.ofQuotation(line.text(), zone) : Credit.ofPost(line.text(), zone);
    }

    private static Credit dated(Credit credit, Element block, ZoneId zone) {
        var times = block.select("time[datetime]").eachAttr("datetime").stream()
                .map(time -> PrintedDate.read(time, zone))
                .filter(Objects::nonNull)
                .findFirst();
        return new Credit(credit.text(), credit.author(), times.orElse(credit.postedAt()));
    }
}
