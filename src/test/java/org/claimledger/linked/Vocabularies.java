package org.claimledger.linked;

/** The vocabularies that the service uses, as far as it uses them; written down from their definitions. */
final class Vocabularies {

    /** https://schema.org/, the types around Claim and ClaimReview. */
    static final Vocabulary SCHEMA_ORG = new Vocabulary("""
            Thing
            CreativeWork < Thing
            Claim < CreativeWork
            Article < CreativeWork
            NewsArticle < Article
            Review < CreativeWork
            ClaimReview < Review
            Dataset < CreativeWork
            DataFeed < Dataset
            Intangible < Thing
            DataFeedItem < Intangible
            ItemList < Intangible
            ListItem < Intangible
            Rating < Intangible
            Organization < Thing
            Person < Thing
            """, """
            alternateName | Thing | Text
            description | Thing | Text TextObject
            identifier | Thing | PropertyValue Text URL
            name | Thing | Text
            sameAs | Thing | URL
            url | Thing | URL
            author | CreativeWork Rating | Organization Person
            citation | CreativeWork | CreativeWork Text
            creativeWorkStatus | CreativeWork | DefinedTerm Text
            dateCreated | CreativeWork DataFeedItem | Date DateTime
            dateModified | CreativeWork DataFeedItem | Date DateTime
            datePublished | CreativeWork | Date DateTime
            headline | CreativeWork | Text
            publisher | CreativeWork | Organization Person
            text | CreativeWork | Text
            appearance | Claim | CreativeWork
            claimInterpreter | Claim | Organization Person
            firstAppearance | Claim | CreativeWork
            itemReviewed | Review AggregateRating | Thing
            reviewBody | Review | Text
            reviewRating | Review | Rating
            claimReviewed | ClaimReview | Text
            bestRating | Rating | Number Text
            ratingValue | Rating | Number Text
            worstRating | Rating | Number Text
            ratingExplanation | Rating | Text
            dataFeedElement | DataFeed | DataFeedItem Text Thing
            item | DataFeedItem ListItem | Thing
            itemListElement | ItemList | ListItem Text Thing
            """);

    /** http://www.w3.org/ns/prov#, and what stands beside it. */
    static final Vocabulary PROV = new Vocabulary("""
            prov:Entity
            prov:Activity
            prov:Agent
            prov:Person < prov:Agent
            prov:Organization < prov:Agent
            prov:SoftwareAgent < prov:Agent
            prov:Location
            oa:TextPositionSelector
            """, """
            prov:value | prov:Entity | Text
            prov:wasGeneratedBy | prov:Entity | prov:Activity
            prov:wasDerivedFrom | prov:Entity | prov:Entity
            prov:wasQuotedFrom | prov:Entity | prov:Entity
            prov:hadPrimarySource | prov:Entity | prov:Entity
            prov:specializationOf | prov:Entity | prov:Entity
            prov:wasAttributedTo | prov:Entity | prov:Agent
            prov:generatedAtTime | prov:Entity | DateTime
            prov:used | prov:Activity | prov:Entity
            prov:wasAssociatedWith | prov:Activity | prov:Agent
            prov:endedAtTime | prov:Activity | DateTime
            prov:atLocation | prov:Entity prov:Activity prov:Agent | prov:Location
            oa:start | oa:TextPositionSelector | Number
            oa:end | oa:TextPositionSelector | Number
            rdfs:label | - | Text
            rdfs:seeAlso | - | -
            """);

    private Vocabularies() {}
}
