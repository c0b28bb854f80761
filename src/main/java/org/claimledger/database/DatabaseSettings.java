package org.claimledger.database;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where and how the ledger's own database runs.
 *
 * @param folder the data folder
 * @param port where it listens on the loopback address; 0 takes a free one
 * @param durable whether an acknowledged commit is on the disk; only tests may do without
 */
public record DatabaseSettings(Path folder, int port, boolean durable) {

    private static final String FOLDER = "CLAIMLEDGER_DATA_DIR";
    private static final String PORT = "CLAIMLEDGER_DATABASE_PORT";

    public DatabaseSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    /** What the environment asks for: a durable database in {@code ./data} unless it says otherwise. */
    public static DatabaseSettings of(Map<String, String> environment) {
        var folder = environment.getOrDefault(FOLDER, "data");
        return new DatabaseSettings(Path.of(folder), port(environment.getOrDefault(PORT, "0")), true);
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, as a number that is no port is
        }
        throw new DatabaseStartException(PORT + " is not a port: " + text);
    }
}
