package org.claimledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The server process that a cluster's files name, as long as it really serves these files. */
record Postmaster(ProcessHandle process) {

    /** Looks behind {@code postmaster.pid}: after a crash its number may be nobody's, or another process's by now. */
    static Optional<Postmaster> of(Path cluster) {
        return pid(cluster)
                .flatMap(ProcessHandle::of)
                .filter(process -> serves(process, cluster))
                .map(Postmaster::new);
    }

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private static Optional<Long> pid(Path cluster) {
        var file = pidFile(cluster);
        try {
            return Files.exists(file) ? firstNumber(Files.readAllLines(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new DatabaseStartException("Cannot read %s (%s).".formatted(file, failure), failure);
        }
    }

    private static Optional<Long> firstNumber(List<String> lines) {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        var info = process.info();
        var isPostgres = info.command().map(Path::of).filter(program -> program.endsWith("postgres"));
        var names = info.arguments().map(Arrays::asList).orElse(List.of()).contains(cluster.toString());
        return process.isAlive() && isPostgres.isPresent() && names;
    }

    /** A dead process that nobody has buried yet still has a number, but no program. */
    boolean isAlive() {
        return process.isAlive() && process.info().command().isPresent();
    }

    long pid() {
        return process.pid();
    }
}
