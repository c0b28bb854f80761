package org.claimledger.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that holds a data folder as the service does, until it is killed. */
final class ForkedService {

    private static final String RUNNING = "running";

    private final Process process;

    private ForkedService(Process process) {
        this.process = process;
    }

    static ForkedService on(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var process = new ProcessBuilder(java, "-cp", classes, ForkedService.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = firstLine(process.inputReader());
        if (!RUNNING.equals(said)) {
            throw new IllegalStateException("The forked service says " + said);
        }
        return new ForkedService(process);
    }

    private static String firstLine(BufferedReader output) throws IOException {
        return String.valueOf(output.readLine());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(new DatabaseSettings(Path.of(arguments[0]), 0, true));
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (word text)");
            statement.execute("insert into kept values ('of a killed service')");
        }
        System.out.println(RUNNING);
        new CountDownLatch(1).await();
    }
}
