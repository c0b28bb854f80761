package org.claimledger.outlet;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimledger.extraction.OutletNames;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Citation;
import org.claimledger.shared.NamelessException;

/** The gazetteer: the news outlets known by slug, name, alias and domain, and how articles cite them. */
public final class KnownOutlets {

    private static final KnownOutlets INSTANCE = new KnownOutlets(OutletTable.read());

    /** What directories add to a name: "CNN (Online News)". */
    private static final Pattern QUALIFIER = Pattern.compile("(?<!\\s)\\s*+\\([^()]*+\\)\\s*+$");

    private final Map<String, KnownOutlet> bySlug = new LinkedHashMap<>();
    private final Map<String, KnownOutlet> byName = new LinkedHashMap<>();
    private final Map<String, KnownOutlet> byDomain = new LinkedHashMap<>();
    private final Map<String, Citation> citations = new LinkedHashMap<>();
    private final OutletNames names;

    private KnownOutlets(List<OutletTable.Row> rows) {
        rows.forEach(this::add);
        this.names = new OutletNames(citations.values());
    }

    /** The outlets of the table that ships with the service. */
    public static KnownOutlets load() {
        return INSTANCE;
    }

    public Optional<KnownOutlet> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * The outlet of this name or alias; case, accents, punctuation and a leading "the" make no difference, nor does a
     * qualifier in parentheses at the end unless it is part of the name.
     */
    public Optional<KnownOutlet> byName(String name) {
        return named(name).or(() -> named(QUALIFIER.matcher(name).replaceFirst("")));
    }

    /** The outlet that publishes at this host or at a domain above it: edition.cnn.com is CNN's, notcnn.com is not. */
    public Optional<KnownOutlet> byDomain(String host) {
        var domain = host.toLowerCase(Locale.ROOT);
        if (domain.endsWith(".")) {
            domain = domain.substring(0, domain.length() - 1);
        }
        while (!byDomain.containsKey(domain) && domain.contains(".")) {
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.ofNullable(byDomain.get(domain));
    }

    /** Every way in which running text may cite an outlet: by name, alias or domain. */
    public OutletNames names() {
        return names;
    }

    Collection<Citation> citations() {
        return Collections.unmodifiableCollection(citations.values());
    }

    public Collection<KnownOutlet> all() {
        return Collections.unmodifiableCollection(bySlug.values());
    }

    private void add(OutletTable.Row row) {
        var outlet = row.outlet();
        claim(bySlug, outlet.slug(), outlet);
        for (var domain : outlet.domains()) {
            claim(byDomain, domain, outlet);
            cite(new Citation(domain, outlet.name(), outlet.kind(), Certainty.ALWAYS));
        }
        for (var name : row.names()) {
            claim(byName, FoldedName.of(name.text()), outlet);
            for (var printed : name.mentions()) {
                cite(new Citation(printed, outlet.name(), outlet.kind(), name.certainty()));
            }
        }
    }

    /** What is certain of one outlet means no other. */
    private void cite(Citation citation) {
        var other = citations.putIfAbsent(citation.printed(), citation);
        if (other != null && !other.outlet().equals(citation.outlet())) {
            throw new IllegalStateException(other + " and " + citation);
        }
    }

    /** A key stands for one outlet; the table may give it to the same one more than once, in another spelling. */
    private static <T> void claim(Map<String, T> index, String key, T owner) {
        var other = index.putIfAbsent(key, owner);
        if (other != null && !other.equals(owner)) {
            throw new IllegalStateException("\"" + key + "\" is both " + other + " and " + owner);
        }
    }

    private Optional<KnownOutlet> named(String name) {
        try {
            return Optional.ofNullable(byName.get(FoldedName.of(name)));
        } catch (NamelessException e) {
            return Optional.empty();
        }
    }
}
