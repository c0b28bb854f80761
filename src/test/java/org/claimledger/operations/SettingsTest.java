package org.claimledger.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern NAMED = Pattern.compile("^\\| `(CLAIMLEDGER_[A-Z_]{1,60})` \\|", Pattern.MULTILINE);

    private final Settings settings = Settings.of(mappings());

    /** The embedded folder is told by the start to the rest of the service. */
    @Test
    void everySettingIsDocumentedAndNothingElse() throws IOException {
        var table = Files.readString(Path.of("docs", "configuration.md"));
        var documented =
                NAMED.matcher(table).results().map(named -> named.group(1)).toList();

        assertThat(documented)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(settings.known().stream()
                        .filter(name -> !name.equals("CLAIMLEDGER_EMBEDDED_FOLDER"))
                        .toList());
    }

    @Test
    void whatIsMisspeltIsUnknown() {
        assertThat(settings.known()).contains("CLAIMLEDGER_INDEX_FOLDER", "CLAIMLEDGER_WATCHING_USER_AGENT");
        assertThat(settings.unknownAmong(List.of(
                        "CLAIMLEDGER_INDX_FOLDER",
                        "claimledger.watching.user-agnt",
                        "CLAIMLEDGER_INDEX_FOLDER",
                        "claimledger.watching.user-agent",
                        "PATH")))
                .containsExactly("CLAIMLEDGER_INDX_FOLDER", "CLAIMLEDGER_WATCHING_USER_AGNT");
    }

    private static Collection<Class<?>> mappings() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.claimledger").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }
}
