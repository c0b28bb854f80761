package org.claimledger.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of a data folder's database: made by chance with the folder, readable by its owner alone. */
final class Credentials {

    private static final int STRENGTH_IN_BYTES = 24;

    private Credentials() {}

    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        return Files.readString(file).strip();
    }

    private static void make(Path file) throws IOException {
        var secret = new byte[STRENGTH_IN_BYTES];
        new SecureRandom().nextBytes(secret);
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, HexFormat.of().formatHex(secret) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
