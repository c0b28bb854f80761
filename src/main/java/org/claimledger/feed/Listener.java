package org.claimledger.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A client that listens to a stream. It is sent more only once it has taken what it was sent before. */
final class Listener {

    private final Tale tale;
    private final Predicate<Told> wanted;
    private final SseEventSink client;
    private final Sse sse;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile long position;
    private volatile Instant sentAt = Instant.EPOCH;
    private volatile Instant busySince = Instant.EPOCH;

    /**
     * A client that has heard everything up to a position.
     *
     * @param wanted what of the tale it wants to hear
     */
    Listener(Tale tale, Predicate<Told> wanted, long position, SseEventSink client, Sse sse) {
        this.tale = tale;
        this.wanted = wanted;
        this.position = position;
        this.client = client;
        this.sse = sse;
    }

    /** Tells from where on it hears what is new; before that, no answer has begun. */
    void greet(Instant now) {
        sentAt = now;
        client.send(signOfLife());
    }

    boolean isGone() {
        return client.isClosed();
    }

    /** Tells what is new, or gives a sign of life. One thread at a time does so, and none waits for the client. */
    void wake(long head, Instant now, StreamsConfig config, ObjectMapper json, Executor threads) {
        if (busy.get()) {
            if (busySince.plus(config.patience()).isBefore(now)) {
                close();
            }
            return;
        }
        boolean hush = !sentAt.plus(config.heartbeat()).isAfter(now);
        if ((position < head || hush) && busy.compareAndSet(false, true)) {
            busySince = now;
            threads.execute(() -> tell(head, now, hush, json, threads));
        }
    }

    private void tell(long head, Instant now, boolean hush, ObjectMapper json, Executor threads) {
        try {
            var stretch = position < head ? tale.after(position, head) : new Stretch(List.of(), position);
            CompletionStage<?> taken = CompletableFuture.completedFuture(null);
            boolean silent = true;
            for (var told : stretch.told()) {
                if (wanted.test(told)) {
                    taken = client.send(event(told, json));
                    silent = false;
                }
            }
            position = stretch.end();
            if (silent && hush) {
                taken = client.send(signOfLife());
            }
            if (!silent || hush) {
                sentAt = now;
            }
            taken.whenComplete((nothing, failure) -> goOn(head, now, json, threads, failure));
        } catch (RuntimeException | JsonProcessingException gone) {
            close();
        }
    }

    private void goOn(long head, Instant now, ObjectMapper json, Executor threads, @Nullable Throwable failure) {
        if (failure != null) {
            close();
        } else if (position < head) {
            threads.execute(() -> tell(head, now, false, json, threads));
        } else {
            busy.set(false);
        }
    }

    private OutboundSseEvent event(Told told, ObjectMapper json) throws JsonProcessingException {
        return sse.newEventBuilder()
                .id(String.valueOf(told.position()))
                .name(told.name())
                .data(String.class, json.writeValueAsString(told.data()))
                .build();
    }

    /** A comment, with the position up to which there was nothing for this client. */
    private OutboundSseEvent signOfLife() {
        return sse.newEventBuilder().comment("").id(String.valueOf(position)).build();
    }

    void close() {
        client.close();
    }
}
