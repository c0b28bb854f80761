package org.claimledger.extraction;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who a mention means within its article.
 *
 * @param roles the offices that the article gives the person: secretary
 * @param gender m or f where the article tells, else 0
 */
record Source(HopKind kind, String name, boolean named, Set<String> roles, char gender) {

    Source {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    Source(HopKind kind, String name, boolean named) {
        this(kind, name, named, Set.of(), (char) 0);
    }

    static Source of(Person person) {
        var offices = person.roles().stream()
                .filter(role -> role.isOffice() && !role.former())
                .map(Role::head)
                .collect(Collectors.toSet());
        return new Source(HopKind.PERSON, person.name(), true, offices, person.gender());
    }
}
