package org.claimledger.ingest.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.claimledger.extraction.Passage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The elements of a page that set passages apart: embedded posts, block quotations, lists, tables of figures. */
final class PassageHolders {

    private static final double MOST = 0.5;

    private final IdentityHashMap<Element, PassageHolder> holders = new IdentityHashMap<>();
    private final ProseWeight weight;

    PassageHolders(Element body, List<Paragraph> paragraphs) {
        this.weight = new ProseWeight(paragraphs);
        body.select("blockquote").forEach(block -> quotation(block, body));
        body.select("ul, ol").forEach(list -> holders.put(list, PassageHolder.of(Passage.Kind.LIST, list)));
        body.select("table").forEach(this::table);
    }

    /** A block with most of the page's prose is the article, oddly marked. */
    private void quotation(Element block, Element body) {
        if (weight.of(body) > weight.of(block) && weight.isShare(MOST, block, body)) {
            return;
        }
        var medium = Platforms.of(block);
        var kind = medium.isPresent() ? Passage.Kind.POST : Passage.Kind.QUOTATION;
        holders.put(block, new PassageHolder(kind, block, medium.orElse(null), null, null));
    }

    /** A table with prose in it is a layout. */
    private void table(Element table) {
        if (weight.of(table) == 0 && table.select("tr").size() > 1) {
            holders.put(table, PassageHolder.of(Passage.Kind.TABLE, table));
        }
    }

    /** What sets a paragraph apart: the outermost post around it, else the outermost quotation, list or table. */
    @Nullable
    PassageHolder of(Paragraph paragraph) {
        PassageHolder found = null;
        for (@Nullable Element e = paragraph.element(); e != null; e = e.parent()) {
            var holder = e.nameIs("figure") ? captioned(e) : holders.get(e);
            if (holder != null && (found == null || holder.kind().compareTo(found.kind()) <= 0)) {
                found = holder;
            }
        }
        return found;
    }

    /** A figure that holds one quoted block is that block and its credit. */
    private @Nullable PassageHolder captioned(Element figure) {
        return figure.children().stream()
                .map(holders::get)
                .filter(holder -> holder != null && isQuoted(holder))
                .findFirst()
                .orElse(null);
    }

    private static boolean isQuoted(PassageHolder holder) {
        return holder.kind() == Passage.Kind.POST || holder.kind() == Passage.Kind.QUOTATION;
    }
}
