package org.claimledger.outlet;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimledger.extraction.OutletKind;
import org.claimledger.extraction.OutletNames;
import org.claimledger.extraction.OutletNames.Certainty;
import org.claimledger.extraction.OutletNames.Citation;
import org.claimledger.shared.Slug;
import org.claimledger.shared.http.MovedException;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The use cases on outlets: who is meant by a name, and who stands in the ledger. */
@ApplicationScoped
@Transactional
public class OutletService {

    private final OutletRepository outlets;
    private final MergerRepository mergers;
    private final KnownOutlets known = KnownOutlets.load();

    OutletService(OutletRepository outlets, MergerRepository mergers) {
        this.outlets = outlets;
        this.mergers = mergers;
    }

    /** Whom a client means. What the ledger has goes before what is generally known. */
    public OutletIdentity identify(OutletReference reference) {
        var byName = named(reference.name());
        if (reference.mustBeKnown()) {
            return byName.or(() -> at(reference.name()))
                    .orElseThrow(() -> ProblemException.invalidBody(
                            "/outlet", "No outlet is called '" + reference.name() + "'; give {name} for a new one"));
        }
        var domain = reference.domain();
        if (domain == null) {
            return byName.orElseGet(() -> OutletIdentity.unheardOf(reference.name()));
        }
        return together(byName, at(domain), reference.name(), domain);
    }

    private static OutletIdentity together(
            Optional<OutletIdentity> byName, Optional<OutletIdentity> byDomain, String name, String domain) {
        if (byName.isEmpty()) {
            return byDomain.orElseGet(() -> OutletIdentity.unheardOf(name).withDomain(domain));
        }
        var outlet = byName.get();
        if (byDomain.isPresent() && !byDomain.get().slug().equals(outlet.slug())) {
            throw ProblemException.invalidBody(
                    "/outlet/domain",
                    "'%s' is of %s, not of %s".formatted(domain, byDomain.get().name(), outlet.name()));
        }
        return byDomain.isPresent() ? outlet : outlet.withDomain(domain);
    }

    /** The outlet that is known by this name or alias, in any case and spelling of accents. */
    public Optional<OutletIdentity> named(String name) {
        return outlets.findByIdOptional(name)
                .or(() -> outlets.byFoldedAlias(FoldedName.of(name)))
                .map(OutletIdentity::of)
                .or(() -> known.bySlug(name).or(() -> known.byName(name)).map(OutletIdentity::of))
                .map(this::present);
    }

    /** The outlet that publishes on this host. */
    public Optional<OutletIdentity> at(String host) {
        return outlets.byDomain(host)
                .map(OutletIdentity::of)
                .or(() -> known.byDomain(host).map(OutletIdentity::of))
                .map(this::present);
    }

    /** The outlet as which it is found, if it was merged into another. */
    private OutletIdentity present(OutletIdentity outlet) {
        return present(List.of(outlet.slug()), Long.MAX_VALUE)
                .insteadOf(outlet.slug())
                .map(OutletIdentity::of)
                .orElse(outlet);
    }

    /** As which outlets these were found when the ledger was at a position. */
    public PresentOutlets present(Collection<String> slugs, long position) {
        var found = mergers.present(slugs, position);
        if (found.isEmpty()) {
            return PresentOutlets.ALL_AS_THEMSELVES;
        }
        var others = outlets.list("slug in ?1", Set.copyOf(found.values())).stream()
                .collect(toMap(Outlet::slug, Function.identity()));
        return new PresentOutlets(found.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, merged -> requireNonNull(others.get(merged.getValue())))));
    }

    /** Whether two outlets are one by now. */
    public boolean areOne(String one, String other) {
        return one.equals(other) || mergers.same(one, Long.MAX_VALUE).contains(other);
    }

    /** All outlets that were held to be the same as this one when the ledger was at a position, itself among them. */
    public Set<String> same(String slug, long position) {
        return Set.copyOf(mergers.same(slug, position));
    }

    /** Who owns an outlet, as far as that is generally known. */
    public Optional<String> ownerOf(String slug) {
        return known.bySlug(slug).map(KnownOutlet::owner);
    }

    /** The cited outlet of this name, known or not. */
    public OutletIdentity cited(String name) {
        return named(name).orElseGet(() -> OutletIdentity.unheardOf(name));
    }

    /** Every way in which a text may cite an outlet that the ledger has or that is generally known. */
    public OutletNames names() {
        var slugs = known.all().stream().map(KnownOutlet::slug).toList();
        return known.names()
                .with(outlets.others(slugs).stream()
                        .flatMap(OutletService::citations)
                        .toList());
    }

    private static Stream<Citation> citations(Outlet outlet) {
        var byDomain = outlet.domains().stream()
                .map(domain -> new Citation(domain, outlet.name(), OutletKind.toldBy(outlet.name()), Certainty.ALWAYS));
        return Stream.concat(OutletNames.citationsOf(outlet.name()).stream(), byDomain);
    }

    /** Sees to it that the ledger has these outlets. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(List<OutletIdentity> identities, Instant recordedAt) {
        identities.stream()
                .filter(this::tellsMore)
                .sorted((one, other) -> one.slug().compareTo(other.slug())) // two at a time never wait for each other
                .forEach(outlet -> outlets.record(outlet, recordedAt));
    }

    /** Whether the ledger lacks any of it; of most outlets it has all, and to write nothing is many trips less. */
    private boolean tellsMore(OutletIdentity identity) {
        return outlets.findByIdOptional(identity.slug())
                .map(OutletIdentity::of)
                .filter(identity::equals)
                .isEmpty();
    }

    /**
     * The outlet of a filter with all that were held to be the same when the ledger was at a position. Refuses one of which
     * nothing was recorded by then.
     */
    public @Nullable AskedOutlet filter(String parameter, @Nullable AskedOutlet outlet, long position) {
        if (outlet == null) {
            return null;
        }
        if (!outlets.isKnown(outlet.slug(), position)) {
            throw ProblemException.invalidParameter(
                    parameter, "No outlet in the ledger has the slug '" + outlet.slug() + "'");
        }
        return new AskedOutlet(outlet.slug(), same(outlet.slug(), position));
    }

    /** The outlet of this slug. Where it was merged into another, or the slug is another name, that one is meant. */
    public Outlet require(String slug) {
        var outlet = recorded(slug);
        refuseMerged(slug, Long.MAX_VALUE);
        return outlet;
    }

    /** The outlet of this slug with all that are held to be the same, refused and led on as {@link #require} does. */
    public AskedOutlet asked(String slug) {
        return new AskedOutlet(require(slug).slug(), same(slug, Long.MAX_VALUE));
    }

    /** The outlet of this slug, whatever it was merged with. */
    public Outlet recorded(String slug) {
        return outlets.findByIdOptional(slug).orElseThrow(() -> missing(slug));
    }

    private void refuseMerged(String slug, long position) {
        var other = mergers.present(List.of(slug), position).get(slug);
        if (other != null) {
            throw new MovedException(slug, other);
        }
    }

    /** Where it is another name of an outlet that the ledger has, that one is meant. */
    private RuntimeException missing(String slug) {
        return Optional.of(slug)
                .filter(Slug::isPossible)
                .flatMap(name -> outlets.byFoldedAlias(FoldedName.of(name)))
                .map(outlet -> present(OutletIdentity.of(outlet)))
                .filter(outlet -> !outlet.slug().equals(slug))
                .<RuntimeException>map(outlet -> new MovedException(slug, outlet.slug()))
                .orElseGet(() -> ProblemException.notFound("outlet", slug));
    }

    /**
     * The outlet of this slug with all that were held to be the same when the ledger was at a position. Refuses one of which
     * nothing was recorded by then, and leads on from one that was found as another.
     */
    public AskedOutlet requireKnown(String slug, long position) {
        if (!outlets.isKnown(slug, position)) {
            throw missing(slug);
        }
        refuseMerged(slug, position);
        return new AskedOutlet(slug, same(slug, position));
    }

    OutletView get(String slug) {
        var outlet = require(slug);
        return OutletView.of(outlet, null, same(slug, Long.MAX_VALUE));
    }

    Page<OutletView> list(PageRequest page) {
        var after = page.after("outlets", 1).map(key -> key.text(0)).orElse("");
        var found = outlets.bySlugAfter(after, page.limit() + 1);
        return Page.of(found, page, "outlets", outlet -> List.of(outlet.slug())).map(inList(found, Long.MAX_VALUE));
    }

    /** Only those of which something was recorded up to a position. */
    Page<OutletView> known(long position, PageRequest page) {
        var filters = "outlets" + position;
        var after = page.after(filters, 1).map(key -> key.text(0)).orElse("");
        var found = outlets.knownBySlugAfter(after, position, page.limit() + 1);
        return Page.of(found, page, filters, outlet -> List.of(outlet.slug())).map(inList(found, position));
    }

    private Function<Outlet, OutletView> inList(List<Outlet> found, long position) {
        var slugs = found.stream().map(Outlet::slug).toList();
        var present = mergers.present(slugs, position);
        var merging = mergers.mergedInto(slugs, position);
        return outlet ->
                OutletView.of(outlet, present.get(outlet.slug()), merging.getOrDefault(outlet.slug(), Set.of()));
    }
}
