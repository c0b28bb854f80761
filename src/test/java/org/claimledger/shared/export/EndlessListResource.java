package org.claimledger.shared.export;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Collections;
import java.util.List;
import org.claimledger.shared.page.Page;
import org.claimledger.shared.page.PageRequest;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists without an end, as only a test has them: one goes on for ever, another fails after some parts. */
@Path("/endless/{failing}")
class EndlessListResource {

    private final Exports exports;

    EndlessListResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @Produces(Formats.LINES)
    public RestResponse<StreamingOutput> lines(@RestPath int failing, @BeanParam ExportRequest asked) {
        return exports.lines(LongList.of(1, asked, page -> part(failing, page)));
    }

    private static Page<String> part(int failing, PageRequest page) {
        int number = page.after("endless", 1).map(key -> key.number(0)).orElse(0) + 1;
        if (number == failing) {
            throw new IllegalStateException("This part cannot be read");
        }
        var items = Collections.nCopies(page.limit() + 1, "x".repeat(100));
        return Page.of(items, page, "endless", item -> List.of(String.valueOf(number)));
    }
}
