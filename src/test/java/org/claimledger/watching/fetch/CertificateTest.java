package org.claimledger.watching.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.claimledger.net.AddressPolicy;
import org.claimledger.net.AddressRange;
import org.claimledger.net.FailureKind;
import org.claimledger.net.FetchFailedException;
import org.claimledger.net.FetchSettings;
import org.claimledger.net.WebAddress;
import org.claimledger.watching.fetch.Fetched.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host's certificate is held against its name, although it is its checked address that is connected to. */
class CertificateTest {

    private static final String TRUSTED = "javax.net.ssl.trustStore";
    private static final String WORD = "changeit";

    @TempDir
    private Path folder;

    private HttpsServer server;
    private Path trusted;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException, InterruptedException {
        var keys = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "paper",
                        "-dname",
                        "CN=paper.example",
                        "-ext",
                        "san=dns:paper.example",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        WORD,
                        "-keystore",
                        keys.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(made).isZero();
        var store = read(keys);
        trusted = trusting(store.getCertificate("paper"));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        server.createContext("/", exchange -> {
            var body = exchange.getRequestHeaders().getFirst("Host").getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theCertificateOfANameIsTakenForThatNameAlone() {
        System.setProperty(TRUSTED, trusted.toString());
        System.setProperty(TRUSTED + "Password", WORD);
        try (var fetcher = fetcher()) {
            var content = (Content) fetcher.fetch(errand("paper.example"));
            var failure =
                    catchThrowableOfType(FetchFailedException.class, () -> fetcher.fetch(errand("other.example")));

            assertThat(content.text()).isEqualTo("paper.example:" + port());
            assertThat(failure.kind()).isEqualTo(FailureKind.INSECURE);
        } finally {
            System.clearProperty(TRUSTED);
            System.clearProperty(TRUSTED + "Password");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        try (var fetcher = fetcher()) {
            var failure =
                    catchThrowableOfType(FetchFailedException.class, () -> fetcher.fetch(errand("paper.example")));

            assertThat(failure.kind()).isEqualTo(FailureKind.INSECURE);
        }
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private Errand errand(String name) {
        var address = WebAddress.parse("https://" + name + ":" + port() + "/a");
        return new Errand(address, Validators.NONE, Set.of("text/html"), 1_000);
    }

    private PoliteFetcher fetcher() {
        var policy = new AddressPolicy(Set.of(AddressRange.of("127.0.0.1")), Set.of(port()));
        var pace = new HostPace(Clock.systemUTC(), Duration.ZERO, Duration.ofSeconds(5));
        var settings = new FetchSettings("TestReader/1.0", Duration.ofSeconds(5), 5);
        return new PoliteFetcher(
                policy, settings, pace, Clock.systemUTC(), name -> InetAddress.getAllByName("127.0.0.1"));
    }

    private static KeyStore read(Path keys) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(keys)) {
            store.load(stream, WORD.toCharArray());
        }
        return store;
    }

    private Path trusting(Certificate certificate) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("paper", certificate);
        var file = folder.resolve("trusted.p12");
        try (var stream = Files.newOutputStream(file)) {
            store.store(stream, WORD.toCharArray());
        }
        return file;
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, WORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
