package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimledger.shared.access.Needs;
import org.junit.jupiter.api.Test;

/** The contract and the code have the same operations. */
class ContractInCodeTest {

    /** What changes nothing although it is no reading. */
    private static final Set<String> OPEN = Set.of("POST /comparisons");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final Contract CONTRACT = Contract.read();

    /** The scope that each operation needs, empty where none is; two methods of one operation must need the same. */
    private final Map<String, String> written = written();

    @Test
    void everyOperationHasAMethodAndEveryMethodStandsInTheContract() {
        assertThat(written.keySet()).isEqualTo(new TreeSet<>(CONTRACT.operations()));
    }

    @Test
    void whatIsNoReadingNeedsAScopeUnlessItIsOpenToAnyone() {
        written.forEach((operation, scope) -> {
            if (!READING.contains(operation.split(" ", 2)[0])) {
                assertThat(scope.isEmpty()).as(operation).isEqualTo(OPEN.contains(operation));
            }
        });
    }

    @Test
    void theContractSaysOfEveryOperationTheScopeThatItNeeds() {
        written.forEach((operation, scope) ->
                assertThat(CONTRACT.scopeOf(operation).orElse("")).as(operation).isEqualTo(scope));
    }

    private static Map<String, String> written() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.claimledger").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream()
                                .filter(method -> !httpMethods(method).isEmpty())
                                .map(method -> Map.entry(
                                        httpMethods(method).iterator().next() + " " + path(type, method),
                                        scope(method))))
                        .distinct()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, other) -> {
                                    throw new AssertionError("One operation needs " + one + " and " + other);
                                },
                                TreeMap::new));
    }

    private static String scope(JavaMethod method) {
        return method.tryGetAnnotationOfType(Needs.class)
                .map(needs -> needs.value().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static Set<String> httpMethods(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation
                        .getRawType()
                        .getAnnotationOfType(HttpMethod.class)
                        .value())
                .collect(Collectors.toSet());
    }

    private static String path(JavaClass type, JavaMethod method) {
        var path = type.getAnnotationOfType(Path.class).value();
        return method.tryGetAnnotationOfType(Path.class)
                .map(own -> path + own.value())
                .orElse(path);
    }
}
