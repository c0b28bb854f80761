package org.claimledger.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;

/** The PostgreSQL that the service brings along: it runs on a data folder until it is closed, and comes back when killed. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "claimledger";
    private static final String HOST = "127.0.0.1";

    private final DatabaseSettings settings;
    private final DataFolder folder;
    private final String password;
    private final boolean firstStart;
    private final PostgresServer server;

    private EmbeddedDatabase(DatabaseSettings settings, DataFolder folder) throws IOException {
        this.settings = settings;
        this.folder = folder;
        var cluster = new PostgresCluster(folder, PostgresPrograms.in(folder.programs()));
        this.password = Credentials.in(folder.password());
        this.firstStart = cluster.initialise(settings.durable());
        this.server =
                new PostgresServer(cluster, settings.port() == 0 ? freePort() : settings.port(), settings.durable());
    }

    /** Starts the server on its data folder, in whatever state an earlier service left that. */
    public static EmbeddedDatabase start(DatabaseSettings settings) {
        var folder = DataFolder.take(settings.folder());
        try {
            var database = new EmbeddedDatabase(settings, folder);
            database.open();
            return database;
        } catch (IOException failure) {
            folder.close();
            throw new DatabaseStartException(
                    "Cannot keep a database in %s (%s).".formatted(settings.folder(), failure), failure);
        } catch (DatabaseStartException failure) {
            folder.close();
            throw failure;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void open() throws IOException {
        server.start();
        try {
            createDatabase();
            requireDurable();
        } catch (SQLException failure) {
            server.close();
            throw new DatabaseStartException(
                    "The database in %s does not answer: %s".formatted(settings.folder(), failure.getMessage()),
                    failure);
        } catch (DatabaseStartException failure) {
            server.close();
            throw failure;
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("create database " + NAME);
            }
        }
    }

    private void requireDurable() throws SQLException {
        try (var connection = connect(NAME)) {
            var durability = Durability.of(connection);
            if (settings.durable() && !durability.holds()) {
                throw new DatabaseStartException("The database in %s may lose what it has acknowledged (%s)."
                        .formatted(settings.folder(), durability));
            }
        }
    }

    /** A connection of its own, outside every pool. */
    public Connection connect() throws SQLException {
        return connect(NAME);
    }

    /** By this class's own loader, since the drivers that {@code DriverManager} knows may be another application's. */
    private Connection connect(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", PostgresCluster.OWNER);
        login.setProperty("password", password);
        for (var driver : ServiceLoader.load(Driver.class, EmbeddedDatabase.class.getClassLoader())) {
            if (driver.acceptsURL(url(database))) {
                return driver.connect(url(database), login);
            }
        }
        throw new SQLException("No driver for " + url(database));
    }

    private String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, server.port(), database);
    }

    /** What Quarkus must know to use this database, and where it lies. */
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url(NAME),
                "quarkus.datasource.username",
                PostgresCluster.OWNER,
                "quarkus.datasource.password",
                password,
                "claimledger.embedded.folder",
                settings.folder().toString());
    }

    /** Whether the data folder was made by this very start. */
    public boolean firstStart() {
        return firstStart;
    }

    /** The server's process, which is another one after a restart. */
    long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        server.close();
        folder.close();
    }
}
