package org.claimledger.outlet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final KnownOutlets known = KnownOutlets.load();

    OutletService(OutletRepository outlets) {
        this.outlets = outlets;
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
                .or(() -> known.bySlug(name).or(() -> known.byName(name)).map(OutletIdentity::of));
    }

    /** The outlet that publishes on this host. */
    public Optional<OutletIdentity> at(String host) {
        return outlets.byDomain(host)
                .map(OutletIdentity::of)
                .or(() -> known.byDomain(host).map(OutletIdentity::of));
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

    /** Refuses a filter by an outlet of which nothing was recorded up to a position. */
    public void filter(String parameter, @Nullable String slug, long position) {
        if (slug != null && !outlets.isKnown(slug, position)) {
            throw ProblemException.invalidParameter(parameter, "No outlet in the ledger has the slug '" + slug + "'");
        }
    }

    public Outlet require(String slug) {
        return outlets.findByIdOptional(slug).orElseThrow(() -> missing(slug));
    }

    /** Where it is another name of an outlet that the ledger has, that one is meant. */
    private RuntimeException missing(String slug) {
        return Optional.of(slug)
                .filter(Slug::isPossible)
                .flatMap(name -> outlets.byFoldedAlias(FoldedName.of(name)))
                .filter(outlet -> !outlet.slug().equals(slug))
                .<RuntimeException>map(outlet -> new MovedException(slug, outlet.slug()))
                .orElseGet(() -> ProblemException.notFound("outlet", slug));
    }

    /** Refuses an outlet of which nothing was recorded up to a position. */
    public void requireKnown(String slug, long position) {
        if (!outlets.isKnown(slug, position)) {
            throw missing(slug);
        }
    }

    OutletView get(String slug) {
        return OutletView.of(require(slug));
    }

    Page<OutletView> list(PageRequest page) {
        var after = page.after("outlets", 1).map(key -> key.text(0)).orElse("");
        var found = outlets.bySlugAfter(after, page.limit() + 1);
        return Page.of(found, page, "outlets", outlet -> List.of(outlet.slug())).map(OutletView::of);
    }
}
