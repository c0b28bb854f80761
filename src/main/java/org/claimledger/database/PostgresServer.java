package org.claimledger.database;

import java.io.IOException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A server on a cluster, kept running on one port: whoever uses it needs only to connect again when it was killed. */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_IN_MILLIS = 1000;

    private final PostgresCluster cluster;
    private final int port;
    private final boolean durable;
    private final Thread watch = new Thread(this::keepRunning, "database-watch");

    private @Nullable Postmaster postmaster;

    PostgresServer(PostgresCluster cluster, int port, boolean durable) {
        this.cluster = cluster;
        this.port = port;
        this.durable = durable;
    }

    void start() throws IOException {
        synchronized (this) {
            postmaster = startPatiently();
        }
        watch.setDaemon(true);
        watch.start();
    }

    /** What a killed server's children still hold is free in a moment. */
    private Postmaster startPatiently() throws IOException {
        for (int attempt = 1; ; attempt++) {
            cluster.clear();
            try {
                return cluster.start(port, durable);
            } catch (DatabaseStartException failure) {
                if (attempt == ATTEMPTS || !pause()) {
                    throw failure;
                }
                LOG.debugf(failure, "Attempt %d", attempt);
            }
        }
    }

    private void keepRunning() {
        while (pause()) {
            restartIfKilled();
        }
    }

    private synchronized void restartIfKilled() {
        if (postmaster == null || postmaster.isAlive()) {
            return;
        }
        LOG.warnf("The database server (process %d) is gone; starting it again on port %d", postmaster.pid(), port);
        try {
            postmaster = startPatiently();
            LOG.infof("The database server runs again as process %d", postmaster.pid());
        } catch (IOException | DatabaseStartException failure) {
            LOG.error("The database server does not come back; trying again", failure);
        }
    }

    /** False when the thread is told to end. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_IN_MILLIS);
            return true;
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int port() {
        return port;
    }

    synchronized long pid() {
        return postmaster == null ? -1 : postmaster.pid();
    }

    @Override
    public synchronized void close() {
        watch.interrupt();
        postmaster = null;
        cluster.stop();
    }
}
