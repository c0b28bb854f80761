package org.claimledger.access;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.claimledger.shared.access.Needs;
import org.claimledger.shared.access.Scope;
import org.claimledger.shared.http.Parameters;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/audit")
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Needs(Scope.ADMIN)
    public Page<ActView> list(
            @RestQuery @Nullable String who,
            @RestQuery @Nullable String operation,
            @RestQuery @Nullable String subject,
            @RestQuery @Nullable String since,
            @BeanParam PageRequest page) {
        return audit.list(new ActFilter(who, operation, subject, Parameters.instant("since", since)), page);
    }
}
