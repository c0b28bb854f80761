package org.claimledger.ingest.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The paragraphs of a page that are its article. */
final class ArticleBody {

    private static final List<String> STATED = List.of("article", "main, [role=main]", "[itemprop=articleBody]");
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;

    /** An article's word on its own change often stands outside its body; it must not be lost. */
    private static final Pattern NOTICE =
            Pattern.compile("(?i)(update|updated|correction|corrected|clarification|editor['’]s note)\\b.*");

    private ArticleBody() {}

    static List<Paragraph> of(Document document, BoilerplateLines lines) {
        var body = document.body();
        var paragraphs = ParagraphReader.read(body, BoilerplateElements.of(body));
        var weight = new ProseWeight(paragraphs);
        var article = article(body, weight);
        var prose = prose(article, weight);
        return paragraphs.stream()
                .filter(p -> p.isIn(prose) || (NOTICE.matcher(p.text()).matches() && p.isIn(article)))
                .filter(lines::keep)
                .toList();
    }

    /** The part of the page that says it is the article, if most of the prose is in it. */
    private static Element article(Element body, ProseWeight weight) {
        return STATED.stream()
                .flatMap(selector -> weight.heaviest(body.select(selector)).stream())
                .filter(stated -> weight.isShare(MOST, stated, body))
                .findFirst()
                .orElse(body);
    }

    private static Element prose(Element article, ProseWeight weight) {
        var stated = weight.heaviest(article.select("[itemprop=articleBody]"))
                .filter(part -> weight.isShare(NEARLY_ALL, part, article));
        if (stated.isPresent()) {
            return stated.get();
        }
        return article.nameIs("body") ? innermost(article, weight) : article;
    }

    /** The smallest element that holds nearly all the prose of the page. */
    private static Element innermost(Element body, ProseWeight weight) {
        var inner = body;
        var next = weight.heaviest(inner.children());
        while (next.isPresent() && next.get().childrenSize() > 0 && weight.isShare(NEARLY_ALL, next.get(), body)) {
            inner = next.get();
            next = weight.heaviest(inner.children());
        }
        return inner;
    }
}
