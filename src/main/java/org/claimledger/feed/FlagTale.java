package org.claimledger.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimledger.flag.FlagService;

/** Every flag that is raised, and every verdict on one. */
@ApplicationScoped
class FlagTale extends Tale {

    private final FlagService flags;

    FlagTale(FlagService flags) {
        this.flags = flags;
    }

    @Override
    List<Told> read(long after, long head) {
        return flags.events(after, head, MOST).stream()
                .map(event -> new Told(event.position(), event.kind().word(), event))
                .toList();
    }
}
