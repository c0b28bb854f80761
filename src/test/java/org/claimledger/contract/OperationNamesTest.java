package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.claimledger.contract.OpenApi.Operation;
import org.junit.jupiter.api.Test;

/** Clients that are generated call their methods as the contract calls its operations. */
class OperationNamesTest {

    /** What an operation may begin with; to add a verb, say here that it is one. */
    private static final Set<String> VERBS = Set.of(
            "add",
            "begin",
            "cancel",
            "change",
            "compare",
            "create",
            "decide",
            "delete",
            "enter",
            "evaluate",
            "explain",
            "find",
            "get",
            "give",
            "import",
            "issue",
            "list",
            "merge",
            "make",
            "read",
            "redeliver",
            "remove",
            "replace",
            "resume",
            "retry",
            "review",
            "revoke",
            "rotate",
            "send",
            "start",
            "stop",
            "stream",
            "submit",
            "test",
            "undo",
            "update",
            "verify",
            "watch",
            "withdraw",
            "write");

    private final List<Operation> operations = OpenApi.current().operations();

    @Test
    void eachIsTheNameOfAMethod() {
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.id()).as(operation.toString()).matches("[a-z]+(?:[A-Z][a-z]+)*");
            assertThat(VERBS).as(operation.toString()).contains(operation.id().split("(?=[A-Z])", 2)[0]);
        });
    }

    @Test
    void noTwoAreCalledAlike() {
        assertThat(operations.stream().map(Operation::id)).doesNotHaveDuplicates();
    }

    @Test
    void aListListsAndASingleThingIsGot() {
        assertThat(operations.stream().filter(operation -> operation.method().equals("GET")))
                .allSatisfy(operation -> assertThat(operation.id())
                        .as(operation.toString())
                        .matches("(?:list|get|explain|verify|stream|find|read|export)[A-Za-z]*"));
    }
}
