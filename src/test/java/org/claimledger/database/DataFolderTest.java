package org.claimledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temporary;

    @Test
    void isMadeWhereThereIsNone() {
        try (var folder = DataFolder.take(temporary.resolve("new/data"))) {
            assertThat(folder.cluster()).isEqualTo(temporary.resolve("new/data/postgresql"));
            assertThat(temporary.resolve("new/data")).isDirectory();
        }
    }

    @Test
    void isHeldByOneAtATime() {
        var first = DataFolder.take(temporary);

        assertThatThrownBy(() -> DataFolder.take(temporary))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining(temporary.toString())
                .hasMessageContaining("process " + ProcessHandle.current().pid());

        first.close();
        DataFolder.take(temporary).close();
    }

    @Test
    void isNotOneThatHoldsSomethingElse() throws IOException {
        Files.writeString(temporary.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> DataFolder.take(temporary))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("holds files of something else");
        assertThat(temporary).isDirectoryNotContaining("glob:**claimledger.lock");
    }

    @Test
    void mayBeAFreshVolume() throws IOException {
        Files.createDirectory(temporary.resolve("lost+found"));

        DataFolder.take(temporary).close();

        assertThat(temporary.resolve("claimledger.lock")).exists();
    }

    @Test
    void isNotAFile() throws IOException {
        var file = Files.writeString(temporary.resolve("data"), "a file");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("Cannot keep data in " + file);
    }
}
