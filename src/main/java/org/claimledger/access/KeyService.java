package org.claimledger.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimledger.shared.Ids;
import org.claimledger.shared.access.Caller;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;

/** The use cases on keys. */
@ApplicationScoped
@Transactional
class KeyService {

    /** Whose use is told no more exactly than this. */
    private static final Duration USE = Duration.ofMinutes(1);

    /** Names that mean somebody already. */
    private static final Set<String> RESERVED = Set.of(Identity.ADMINISTRATOR.name(), Caller.ANYONE);

    private final KeyRepository keys;
    private final Clock clock;

    KeyService(KeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A new key, with its secret. */
    KeyView make(NewKey wanted, String by) {
        var now = clock.instant();
        if (wanted.expires() != null && !now.isBefore(wanted.expires())) {
            throw ProblemException.invalidBody("/expiresAt", "must lie in the future");
        }
        keys.lock();
        if (RESERVED.contains(wanted.name()) || keys.isTaken(wanted.name())) {
            throw new ProblemException(
                    ProblemType.NAME_TAKEN,
                    "A name stays with its key for ever, since the audit trail tells who acted by it.");
        }
        var made = WholeKey.make(Ids.next('k'));
        var key = new Key(made, wanted, by, now);
        keys.persist(key);
        return KeyView.of(key, made, now);
    }

    /** The first key of all, good for everything; none where there ever was one. */
    Optional<KeyView> makeFirst() {
        keys.lock();
        return keys.count() == 0
                ? Optional.of(make(new NewKey("first admin", Set.of(Scope.ADMIN), null), "the first start"))
                : Optional.empty();
    }

    boolean areThereAny() {
        return keys.count() > 0;
    }

    Page<KeyView> list(PageRequest page) {
        var now = clock.instant();
        var found = keys.newest(page.after("keys", 1).orElse(null), page.limit() + 1).stream()
                .map(key -> KeyView.of(key, now))
                .toList();
        return Page.of(found, page, "keys", key -> List.of(key.id()));
    }

    KeyView get(String id) {
        var key = keys.findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("key", id));
        return KeyView.of(key, clock.instant());
    }

    /** Another secret for a key; with the one before nobody comes in any more. */
    KeyView rotate(String id) {
        var key = require(id);
        var made = WholeKey.make(id);
        key.rotate(made, clock.instant());
        return KeyView.of(key, made, clock.instant());
    }

    void revoke(String id) {
        require(id).revoke(clock.instant());
    }

    private Key require(String id) {
        return keys.locked(id).orElseThrow(() -> ProblemException.notFound("key", id));
    }

    /** Whose key this is; empty where nobody's. */
    Optional<Identity> recognise(WholeKey shown) {
        var now = clock.instant();
        var found = keys.findByIdOptional(shown.id()).filter(key -> key.hasSecret(shown.secret()));
        found.ifPresent(key -> {
            switch (key.state(now)) {
                case REVOKED -> throw refused("This key is revoked.");
                case EXPIRED -> throw refused("This key has expired.");
                case ACTIVE -> noteUse(key, now);
            }
        });
        return found.map(Key::identity);
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(ProblemType.UNAUTHENTICATED, detail);
    }

    private void noteUse(Key key, Instant now) {
        var last = key.lastUsedAt();
        if (last == null || last.isBefore(now.minus(USE))) {
            keys.used(key.id(), now);
        }
    }
}
