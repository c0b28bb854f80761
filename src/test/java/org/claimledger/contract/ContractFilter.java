package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every exchange of a test against the contract: the answer always, the request where it was accepted. */
public final class ContractFilter implements Filter {

    private static final String BASE = "/v1";
    private static final Contract CONTRACT = Contract.read();
    private static final Contract OF_PARTS = Contract.ofParts();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var uri = URI.create(request.getURI());
        var path = uri.getRawPath();
        assertThat(path).startsWith(BASE);
        var contract = String.valueOf(uri.getRawQuery()).contains("fields=") ? OF_PARTS : CONTRACT;
        var faults = contract.faultsOfAnswer(
                request.getMethod(),
                path.substring(BASE.length()),
                response.statusCode(),
                response.contentType(),
                response.body().asString(),
                response.headers().asList().stream().map(Header::getName).toList());
        assertThat(faults)
                .as("%s %s → %s %s", request.getMethod(), path, response.statusCode(), response.asString())
                .isEmpty();
        if (response.statusCode() < 300 && request.getBody() instanceof String body) {
            assertThat(CONTRACT.faultsOfRequest(request.getMethod(), path.substring(BASE.length()), body))
                    .as("request %s %s", request.getMethod(), path)
                    .isEmpty();
        }
        return response;
    }
}
