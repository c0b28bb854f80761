package org.claimledger.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jboss.logging.Logger;

/** The database's files, and the one server at a time that serves them. */
final class PostgresCluster {

    static final String OWNER = "claimledger";

    private static final Logger LOG = Logger.getLogger(PostgresCluster.class);
    private static final long LONG_LOG = 16 << 20;

    private final DataFolder folder;
    private final PostgresPrograms programs;

    PostgresCluster(DataFolder folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Makes the files unless they are there, aside first, so that what is in place is always whole. */
    boolean initialise(boolean durable) throws IOException {
        if (Files.exists(folder.cluster())) {
            return false;
        }
        folder.leftUnfinished().forEach(left -> FileUtils.deleteQuietly(left.toFile()));
        var unfinished = folder.unfinishedCluster();
        var arguments = new ArrayList<>(List.of(
                "--pgdata=" + unfinished,
                "--username=" + OWNER,
                "--auth=scram-sha-256",
                "--pwfile=" + folder.password(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=" + (PostgresPrograms.ON_MAC ? "UTF-8" : "C.UTF-8")));
        if (!durable) {
            arguments.add("--no-sync");
        }
        var outcome = programs.run("initdb", arguments);
        if (!outcome.succeeded()) {
            throw new DatabaseStartException(
                    "PostgreSQL cannot make its files in %s:%n%s".formatted(unfinished, outcome.said()));
        }
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Stops a server that outlived its service, and removes what a killed server left in the way. */
    void clear() throws IOException {
        var orphan = Postmaster.of(folder.cluster());
        if (orphan.isPresent()) {
            LOG.infof(
                    "Stopping process %d, a server that outlived its service",
                    orphan.get().pid());
            stop();
        } else {
            Files.deleteIfExists(Postmaster.pidFile(folder.cluster()));
        }
    }

    Postmaster start(int port, boolean durable) throws IOException {
        beginLog();
        var logged = Files.size(folder.log());
        var outcome = programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--wait",
                        "--timeout=120",
                        "--pgdata=" + folder.cluster(),
                        "--log=" + folder.log(),
                        "--options=" + options(port, durable)));
        var postmaster = Postmaster.of(folder.cluster());
        if (!outcome.succeeded() || postmaster.isEmpty()) {
            throw new DatabaseStartException("PostgreSQL does not start on %s: %s%n%s"
                    .formatted(folder.cluster(), outcome.said(), loggedSince(logged)));
        }
        return postmaster.get();
    }

    /** Given on the command line, which overrides every file. */
    private static String options(int port, boolean durable) {
        var commit = durable ? "on" : "off";
        return Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        "fsync=" + commit,
                        "full_page_writes=" + commit,
                        "synchronous_commit=" + commit)
                .map("-c "::concat)
                .collect(Collectors.joining(" "));
    }

    void stop() {
        for (var mode : List.of("fast", "immediate")) {
            if (Postmaster.of(folder.cluster()).isEmpty()) {
                return;
            }
            var outcome = programs.run(
                    "pg_ctl",
                    List.of("stop", "--wait", "--timeout=60", "--mode=" + mode, "--pgdata=" + folder.cluster()));
            if (!outcome.succeeded()) {
                LOG.warnf("PostgreSQL did not stop (%s): %s", mode, outcome.said());
            }
        }
    }

    /** The log is made here, since the server may lack the right to make a file in the data folder. */
    private void beginLog() throws IOException {
        var log = folder.log();
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Files.move(log, Path.of(log + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
    }

    private String loggedSince(long position) throws IOException {
        var log = Files.readAllBytes(folder.log());
        var from = (int) Math.min(position, log.length);
        return new String(log, from, log.length - from, StandardCharsets.UTF_8).strip();
    }
}
