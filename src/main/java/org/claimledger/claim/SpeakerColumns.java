package org.claimledger.claim;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.claimledger.claim.SpeakerView.OtherName;
import org.claimledger.shared.export.Column;

/** Speakers as a table; the other names of one stand in one cell. */
final class SpeakerColumns {

    static final List<Column<SpeakerView>> ALL = List.of(
            new Column<>("slug", SpeakerView::slug),
            new Column<>("name", SpeakerView::name),
            new Column<>("kind", SpeakerView::kind),
            new Column<>(
                    "sameAs",
                    speaker ->
                            speaker.sameAs() == null ? null : speaker.sameAs().slug()),
            new Column<>(
                    "alsoKnownAs",
                    speaker ->
                            speaker.alsoKnownAs().stream().map(OtherName::slug).collect(joining(" "))),
            new Column<>("recordedAt", SpeakerView::recordedAt));

    private SpeakerColumns() {}
}
