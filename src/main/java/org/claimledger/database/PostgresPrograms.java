package org.claimledger.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.FileUtils;

/** PostgreSQL's programs for this machine, unpacked from the service's own libraries. */
final class PostgresPrograms {

    static final boolean ON_MAC = System.getProperty("os.name").startsWith("Mac");

    private final Path programs;

    private PostgresPrograms(Path programs) {
        this.programs = programs;
    }

    /** Unpacks once; another version of the programs takes the place of the one before. */
    static PostgresPrograms in(Path folder) {
        try {
            var archive = archive();
            var home = folder.resolve(digest(archive));
            if (!Files.exists(home)) {
                FileUtils.deleteDirectory(folder.toFile());
                var unfinished = Files.createDirectories(folder.resolve("unfinished"));
                unpack(archive, unfinished);
                Files.move(unfinished, home);
            }
            return new PostgresPrograms(home.resolve("bin"));
        } catch (IOException failure) {
            throw new DatabaseStartException(
                    "Cannot unpack PostgreSQL into %s (%s).".formatted(folder, failure), failure);
        }
    }

    private static byte[] archive() throws IOException {
        var system = ON_MAC ? "Darwin" : "Linux";
        var machine = System.getProperty("os.arch");
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IllegalStateException none) {
            var message =
                    "No PostgreSQL comes with this service for %s on %s. Name a server by QUARKUS_DATASOURCE_JDBC_URL.";
            throw new DatabaseStartException(message.formatted(system, machine), none);
        }
    }

    private static String digest(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void unpack(byte[] archive, Path home) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, home.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
    }

    /** Runs a program to its end; what it said is the failure's explanation. */
    Outcome run(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses root; in a user namespace of its own it does not see that it is
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(arguments);
        return run(command);
    }

    private static Outcome run(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor() == 0, said.strip());
        } catch (IOException failure) {
            return new Outcome(false, failure.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(false, "interrupted");
        }
    }

    record Outcome(boolean succeeded, String said) {}
}
