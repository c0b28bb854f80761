package org.claimledger.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The folder that keeps a ledger. Whoever takes it holds it alone until it is closed or the process ends, however it ends. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "claimledger.lock";
    private static final String UNFINISHED = "postgresql.unfinished";

    private final Path path;
    private final FileChannel held;

    private DataFolder(Path path, FileChannel held) {
        this.path = path;
        this.held = held;
    }

    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            refuseForeign(path);
            return lock(path);
        } catch (IOException failure) {
            var message = "Cannot keep data in %s (%s). Name a folder that can be written by CLAIMLEDGER_DATA_DIR.";
            throw new DatabaseStartException(message.formatted(path, failure), failure);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (Files.exists(path.resolve(LOCK))) {
            return;
        }
        try (var entries = Files.list(path)) {
            if (entries.anyMatch(DataFolder::isForeign)) {
                var message = "%s holds files of something else. Name an empty folder by CLAIMLEDGER_DATA_DIR.";
                throw new DatabaseStartException(message.formatted(path));
            }
        }
    }

    /** A fresh volume is not quite empty. */
    private static boolean isForeign(Path entry) {
        var name = entry.getFileName().toString();
        return !name.startsWith(".") && !name.equals("lost+found");
    }

    private static DataFolder lock(Path path) throws IOException {
        var file = path.resolve(LOCK);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            var message = "%s is in use by another Claimledger (process %s). Stop that one, or name another folder by"
                    + " CLAIMLEDGER_DATA_DIR.";
            throw new DatabaseStartException(
                    message.formatted(path, Files.readString(file).strip()));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return new DataFolder(path, channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** The database's files, whole from the moment that they are there. */
    Path cluster() {
        return path.resolve("postgresql");
    }

    /** A new folder to make the database's files in, of a name that no earlier start has used. */
    Path unfinishedCluster() throws IOException {
        return Files.createTempDirectory(path, UNFINISHED);
    }

    /** What killed starts left half made; one of them may still be at it for a moment. */
    List<Path> leftUnfinished() throws IOException {
        try (var entries = Files.list(path)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(UNFINISHED))
                    .toList();
        }
    }

    Path password() {
        return path.resolve("postgresql.password");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    /** The server's programs. */
    Path programs() {
        return path.resolve("programs");
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException failure) {
            throw new DatabaseStartException("Cannot release " + path, failure);
        }
    }
}
