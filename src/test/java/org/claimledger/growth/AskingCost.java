package org.claimledger.growth;

import static org.claimledger.growth.GrownLedger.say;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.claimledger.LedgerTestResource;
import org.junit.jupiter.api.Test;

/**
 * Measures what it costs to search, sort and count in a ledger of so many claims; no test, as it judges nothing by itself.
 *
 * <pre>
 * mvn test -Dtest=AskingCost -Dclaims=200000
 * </pre>
 *
 * The ledger is that of {@link TwoTimesCost}: every claim says "levy", and ten say the same number.
 */
@QuarkusTest
@QuarkusTestResource(LedgerTestResource.class)
class AskingCost {

    private static final List<String> QUESTIONS = List.of(
            "/claims",
            "/claims?sort=published&order=asc",
            "/claims?sort=stated",
            "/claims?sort=stated&order=asc",
            "/claims?sort=recorded",
            "/claims?sort=recorded&order=asc",
            "/claims?sort=recorded&outlet=outlet-7",
            "/claims?q=1234",
            "/claims?q=123*",
            "/claims?q=\"place 1234\" -9",
            "/claims?q=1234 or 777",
            "/claims?q=levy&sort=published",
            "/claims?q=levy",
            "/claims?q=levy&outlet=outlet-7",
            "/claims?include=article,flags,relations",
            "/claims?fields=id,text",
            "/claims?facets=outlet,kind,modality&outlet=outlet-7",
            "/claims?facets=outlet,kind,modality",
            "/claims?facets=status&outlet=outlet-7",
            "/claims?facets=status",
            "/articles?sort=recorded",
            "/articles?q=headline",
            "/flags?order=asc",
            "/flags?q=1231",
            "/flags?q=levy");

    @Inject
    DataSource database;

    @Test
    void ofAsking() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TwoTimesCost.GROW.replace(":articles", String.valueOf(GrownLedger.wanted() / 10)));
        }
        QUESTIONS.forEach(path -> say("%6.1f ms  %s".formatted(TwoTimesCost.milliseconds(path), path)));
    }
}
