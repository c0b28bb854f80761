package org.claimledger.reconciliation.independence;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Things of which some are held to be one; whichever two are joined, the groups are the same in the end. */
final class Groups {

    private final TreeMap<String, NavigableSet<String>> groupOf = new TreeMap<>();

    Groups(Collection<String> members) {
        members.forEach(member -> groupOf.put(member, new TreeSet<>(Set.of(member))));
    }

    void join(String one, String other) {
        var joined = of(one);
        if (!joined.contains(other)) {
            joined.addAll(of(other));
            joined.forEach(member -> groupOf.put(member, joined));
        }
    }

    NavigableSet<String> of(String member) {
        return groupOf.getOrDefault(member, new TreeSet<>());
    }

    /** The groups, by their first members. */
    Collection<NavigableSet<String>> all() {
        var groups = new TreeMap<String, NavigableSet<String>>();
        groupOf.values().forEach(group -> groups.put(group.first(), group));
        return groups.values();
    }
}
