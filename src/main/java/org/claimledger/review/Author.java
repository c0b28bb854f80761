package org.claimledger.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Who has made a review. */
@Embeddable
class Author {

    @Column(name = "author_kind", nullable = false)
    @Enumerated(EnumType.STRING)
    private AuthorKind kind;

    @Column(name = "author_name", nullable = false)
    private String name;

    @Column(name = "author_url")
    private @Nullable String url;

    /** For Hibernate only. */
    protected Author() {}

    private Author(AuthorKind kind, String name, @Nullable String url) {
        this.kind = kind;
        this.name = name;
        this.url = url;
    }

    static Author of(NewAuthor told) {
        var kind = told.kind() == null ? AuthorKind.ORGANISATION : told.kind();
        return new Author(kind, told.name().strip(), Address.of("/author/url", told.url()));
    }

    AuthorKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    String url() {
        return url;
    }
}
