package org.claimledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract and the code have the same operations. */
class ContractInCodeTest {

    @Test
    void everyOperationHasAMethodAndEveryMethodStandsInTheContract() {
        var resources = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.claimledger").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .toList();
        var written = resources.stream()
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> !httpMethods(method).isEmpty())
                        .map(method -> httpMethods(method).iterator().next() + " " + path(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(new TreeSet<>(Contract.read().operations()));
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
