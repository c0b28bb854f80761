package org.claimledger.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of a page that are never its article: navigation, share bars, captions, comments, and the like. */
final class BoilerplateElements {

    /** What holds no prose, whatever is in it. */
    private static final String MACHINERY =
            "script, style, noscript, template, iframe, object, embed, svg, math, button,"
                    + " input, select, textarea, picture, video, audio, canvas, map,"
                    + " blockquote a:matchesOwn(^(pic\\.(twitter|x)\\.com/|https?://t\\.co/|\\[image or embed]))";

    /** What holds no prose of the article, unless the page is built in an odd way. */
    private static final String FURNITURE = "nav, aside, header, footer, figure, figcaption, form, dialog, menu, h1,"
            + " [hidden], [aria-hidden=true], [style~=(?i)(display:\\s*none|visibility:\\s*hidden)],"
            + " [role~=^(navigation|complementary|banner|contentinfo|search|dialog|alertdialog|menu|toolbar)$]";

    private static final String HEART = "[itemprop=articleBody], article, main, [role=main]";

    private static final String NAMED = "[class], [id]";
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private static final List<String> NAMES = Lines.of("/html/boilerplate-names.txt");
    private static final Pattern COMMENTS = named(NAMES.stream()
            .filter(name -> name.startsWith("!"))
            .map(name -> name.substring(1))
            .toList());
    private static final Pattern FURNITURE_NAMES =
            named(NAMES.stream().filter(name -> !name.startsWith("!")).toList());

    private final Element body;
    private final Set<Element> found;
    private final ProseWeight weight;
    private final Set<Element> around;
    private final Set<Element> quoted;

    private BoilerplateElements(Element body, Set<Element> found) {
        this.body = body;
        this.found = found;
        this.weight = new ProseWeight(ParagraphReader.read(body, found));
        var heart = weight.heaviest(body.select(HEART)).orElse(body);
        this.around = new HashSet<>(heart.parents());
        around.add(heart);
        around.add(body);
        this.quoted = quoted();
    }

    static Set<Element> of(Element body) {
        var machinery = new HashSet<Element>(body.select(MACHINERY));
        var withComments = new BoilerplateElements(body, machinery).withComments();
        return new BoilerplateElements(body, withComments).withFurniture();
    }

    /** Quoted blocks, what is in them, and what is around them to show them and nothing else. */
    private Set<Element> quoted() {
        var quoted = new HashSet<Element>();
        for (var block : body.select("blockquote")) {
            if (weight.isShare(0.5, block, body)) {
                continue;
            }
            boolean post = Platforms.of(block).isPresent();
            for (@Nullable Element e = block; e != null && (e.equals(block) || isFrame(e, post)); e = e.parent()) {
                quoted.add(e);
            }
            quoted.addAll(block.select("cite, footer, [class], [id]"));
        }
        quoted.addAll(body.select("figure:has(> blockquote) > figcaption"));
        return quoted;
    }

    /** Posts come in wrappers that are named like share bars; other quotations in figures. */
    private boolean isFrame(Element element, boolean post) {
        boolean frame = element.nameIs("figure") || (post && element.nameIs("div") && element.childrenSize() <= 3);
        return frame && element.select("blockquote").size() == 1;
    }

    private Set<Element> withComments() {
        return with(body.select(NAMED).stream().filter(element -> isNamed(COMMENTS, element)));
    }

    /** What looks like furniture and yet holds most of the prose is the article, oddly named. */
    private Set<Element> withFurniture() {
        var named = body.select(NAMED).stream().filter(element -> isNamed(FURNITURE_NAMES, element));
        return with(Stream.concat(body.select(FURNITURE).stream(), named)
                .filter(element -> !weight.isShare(0.5, element, body) && !quoted.contains(element)));
    }

    private Set<Element> with(Stream<Element> more) {
        var all = new HashSet<>(found);
        more.filter(element -> !around.contains(element)).forEach(all::add);
        return all;
    }

    private static boolean isNamed(Pattern names, Element element) {
        return names.matcher(words(element.id())).find()
                || element.classNames().stream()
                        .anyMatch(name -> names.matcher(words(name)).find());
    }

    private static String words(String name) {
        var small = CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
        return "-" + BETWEEN_WORDS.matcher(small).replaceAll("-") + "-";
    }

    private static Pattern named(List<String> names) {
        return Pattern.compile("-(?:" + String.join("|", names) + ")-");
    }
}
