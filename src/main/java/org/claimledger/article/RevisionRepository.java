package org.claimledger.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Revisions in the database. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<Revision, String> {

    Optional<Revision> latest(Article article) {
        return find("from Revision where article = ?1 order by number desc", article)
                .firstResultOptional();
    }

    /** The latest revisions of several articles. */
    List<Revision> latest(List<String> articles) {
        return find("""
                        from Revision r join fetch r.article a join fetch a.outlet
                        where a.id in ?1
                        and r.number = (select max(other.number) from Revision other where other.article = a)
                        """, articles).list();
    }

    Optional<Revision> withText(Article article, String sha256) {
        return find("from Revision where article = ?1 and sha256 = ?2 order by number desc", article, sha256)
                .firstResultOptional();
    }

    List<Revision> before(String article, int number, int limit) {
        return find("from Revision where article.id = ?1 and number < ?2 order by number desc", article, number)
                .page(0, limit)
                .list();
    }
}
