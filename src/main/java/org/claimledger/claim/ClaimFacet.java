package org.claimledger.claim;

/** By what the claims of a list can be counted: how it is named and how its counts are read from all that matched. */
enum ClaimFacet {
    /** Outlets that were merged are counted as one. */
    OUTLET("outlet", """
            select present_outlet(n.outlet, :position), cast(sum(n.claims) as bigint)
            from (select m.outlet, count(*) as claims from matched m group by 1) n group by 1
            """),
    CITED_OUTLET("citedOutlet", """
            select n.present, count(distinct m.id)
            from matched m join hop h on h.claim = m.id
            join (
                select s.slug, present_outlet(s.slug, :position)
                from (select distinct o.outlet from matched d join hop o on o.claim = d.id) s (slug)
                where s.slug is not null) n (slug, present) on n.slug = h.outlet
            group by 1
            """),
    /** All names of one speaker are counted as one, by the longest, as a list by any of them has the claims of all. */
    SPEAKER("speaker", """
            select n.name, count(distinct m.id)
            from matched m join hop h on h.claim = m.id
            join (
                select s.slug, case
                        when exists (select 1 from speaker_match x where s.slug in (x.alias, x.speaker))
                        then (select k from known_as(s.slug, :position) k order by length(k) desc, k limit 1)
                        else s.slug end
                from (select distinct o.speaker from matched d join hop o on o.claim = d.id) s (slug)
                where s.slug is not null) n (slug, name) on n.slug = h.speaker
            group by 1
            """),
    KIND(
            "kind",
            "select contract_word(k.kind), k.claims from (select m.kind, count(*) as claims from matched m group by 1) k"),
    MODALITY(
            "modality",
            "select contract_word(k.modality), k.claims from (select m.modality, count(*) as claims from matched m group by 1) k"),
    STATUS("status", """
            select contract_word(k.status), k.claims from (
                select s.status, count(*) as claims
                from matched m cross join lateral claim_at(m.id, :published, :position) s group by 1) k
            """);

    private final String word;
    private final String sql;

    ClaimFacet(String word, String sql) {
        this.word = word;
        this.sql = sql;
    }

    /** As the contract names it, which is the parameter that filters by it. */
    String word() {
        return word;
    }

    String sql() {
        return sql;
    }

    boolean dependsOnTimes() {
        return this == OUTLET || this == CITED_OUTLET || this == SPEAKER || this == STATUS;
    }
}
