package org.claimledger.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A ledger as the index sees it, in memory, whose past a test may rewrite as a restored backup would. */
final class RememberedLedger implements LedgerReader {

    static final Instant NOON = Instant.parse("2025-05-01T12:00:00Z");

    private final List<RecordedClaim> claims = new ArrayList<>();
    private final List<RecordedWithdrawal> withdrawals = new ArrayList<>();
    private String identity = "first";
    private long head;

    /** Records a claim. Returns its id. */
    String record(String text, String outlet, Instant publishedAt, String... topic) {
        head++;
        var id = identity + "-" + head;
        claims.add(new RecordedClaim(
                id,
                head,
                text,
                List.of(topic),
                outlet,
                null,
                List.of(),
                List.of(),
                "REPORT",
                "ASSERTED",
                null,
                null,
                publishedAt));
        return id;
    }

    String record(String text) {
        return record(text, "gazette", NOON);
    }

    void withdraw(String claim) {
        head++;
        withdrawals.add(new RecordedWithdrawal(claim, head, false));
    }

    void becomeAnother(String other) {
        claims.clear();
        withdrawals.clear();
        identity = other;
        head = 0;
    }

    /** Forgets the latest change but keeps its name, as a backup does. */
    void goBackTo(long position) {
        claims.removeIf(claim -> claim.position() > position);
        withdrawals.removeIf(withdrawal -> withdrawal.position() > position);
        head = position;
    }

    @Override
    public String ledger() {
        return identity;
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public boolean has(String claim) {
        return claims.stream().anyMatch(known -> known.id().equals(claim));
    }

    @Override
    public List<RecordedClaim> claims(long after, long upTo, int most) {
        int from = firstAfter(after);
        int to = Math.min(from + most, firstAfter(upTo));
        return List.copyOf(claims.subList(from, to));
    }

    private int firstAfter(long position) {
        int low = 0;
        int high = claims.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (claims.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public List<RecordedWithdrawal> withdrawals(long after, long upTo) {
        return withdrawals.stream()
                .filter(withdrawal -> withdrawal.position() > after && withdrawal.position() <= upTo)
                .toList();
    }
}
