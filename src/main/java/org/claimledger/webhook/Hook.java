package org.claimledger.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimledger.flag.FlagEvent;
import org.claimledger.flag.FlagType;
import org.claimledger.net.WebAddress;
import org.claimledger.shared.Ids;
import org.jspecify.annotations.Nullable;

/** An address that is told what the ledger records. */
@Entity
@Table(name = "webhook")
class Hook {

    @Id
    private String id;

    @Column(nullable = false)
    private String url;

    /** By their words. */
    @Column(nullable = false)
    private String[] events;

    @Column(name = "flag_type")
    @Enumerated(EnumType.STRING)
    private @Nullable FlagType flagType;

    private @Nullable String outlet;

    @Column(nullable = false)
    private boolean enabled;

    @Column(name = "disabled_reason")
    private @Nullable String disabledReason;

    /** Up to where the ledger was looked through for it. */
    @Column(nullable = false)
    private long position;

    @Column(nullable = false)
    private String secret;

    @Column(name = "former_secret")
    private @Nullable String formerSecret;

    @Column(name = "former_until")
    private @Nullable Instant formerUntil;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** For Hibernate only. */
    protected Hook() {}

    /** A webhook that is told what is recorded after a position; of what, it is to {@link #become}. */
    Hook(Secret secret, WebAddress address, long position, Instant now) {
        this.id = Ids.next('h');
        this.url = address.toString();
        this.events = new String[0];
        this.secret = secret.written();
        this.position = position;
        this.createdAt = now;
    }

    void become(WebAddress address, List<WebhookEvent> wanted, NewWebhook told) {
        url = address.toString();
        events = wanted.stream().map(WebhookEvent::word).toArray(String[]::new);
        flagType = told.filter().type();
        outlet = told.filter().outlet();
        enabled = told.isEnabled();
        disabledReason = null;
    }

    void disable(String reason) {
        enabled = false;
        disabledReason = reason;
    }

    /** The secret of before signs beside the new one for a while. */
    void replaceSecret(Secret next, Instant now, Duration formerFor) {
        formerSecret = secret;
        formerUntil = now.plus(formerFor);
        secret = next.written();
    }

    /** The secrets that sign at a moment, the newest first. */
    List<Secret> secrets(Instant now) {
        var former = formerUntil != null && formerUntil.isAfter(now)
                ? Stream.ofNullable(formerSecret)
                : Stream.<String>empty();
        return Stream.concat(Stream.of(secret), former).map(Secret::new).toList();
    }

    boolean wants(WebhookEvent event) {
        return events().contains(event.word());
    }

    /** @param outlets that are the same as the one of the webhook; none where it has none */
    boolean wants(FlagEvent event, @Nullable Set<String> outlets) {
        return wants(WebhookEvent.of(event.kind())) && event.isOf(flagType, outlets);
    }

    boolean wantsAnyFlag() {
        return Stream.of(FlagEvent.Kind.values()).map(WebhookEvent::of).anyMatch(this::wants);
    }

    void lookedThrough(long upTo) {
        position = upTo;
    }

    String id() {
        return id;
    }

    String url() {
        return url;
    }

    /** The outlet of whose claims it is told; of any where there is none. */
    @Nullable
    String outlet() {
        return outlet;
    }

    List<String> events() {
        return List.of(events);
    }

    NewWebhook.@Nullable Filters filters() {
        return flagType == null && outlet == null ? null : new NewWebhook.Filters(flagType, outlet);
    }

    boolean isEnabled() {
        return enabled;
    }

    @Nullable
    String disabledReason() {
        return disabledReason;
    }

    long position() {
        return position;
    }

    Instant createdAt() {
        return createdAt;
    }
}
