package org.claimledger.reconciliation.independence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Two reports of different outlets in nearly the same words, and how much of the wording they share. */
record NearCopy(Report one, Report other, double share) {

    /** Only where one of the two tells no source does it matter whether it is a copy. */
    static List<NearCopy> among(List<Report> reports) {
        var copies = new ArrayList<NearCopy>();
        for (int first = 0; first < reports.size(); first++) {
            var one = reports.get(first);
            for (var other : reports.subList(first + 1, reports.size())) {
                if ((one.isBare() || other.isBare()) && one.isCopyOf(other)) {
                    copies.add(new NearCopy(one, other, one.vicinity().shareWith(other.vicinity())));
                }
            }
        }
        return copies;
    }

    /** The copies, together with those that they share a report with. */
    static List<List<NearCopy>> families(Collection<NearCopy> copies) {
        var claims = new Groups(copies.stream().flatMap(NearCopy::claims).toList());
        copies.forEach(copy -> claims.join(copy.one().claim(), copy.other().claim()));
        return claims.all().stream()
                .map(family -> copies.stream()
                        .filter(copy -> family.contains(copy.one().claim()))
                        .toList())
                .toList();
    }

    Stream<Report> reports() {
        return Stream.of(one, other);
    }

    private Stream<String> claims() {
        return reports().map(Report::claim);
    }
}
