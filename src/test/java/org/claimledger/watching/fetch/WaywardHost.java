package org.claimledger.watching.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A host on this machine that behaves as badly as a test wants, and remembers who asked it for what. */
public final class WaywardHost implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** One request, with the headers that a polite guest sends. */
    public record Asked(String target, String host, String userAgent, String etag, String since) {}

    private WaywardHost(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** At any free port. */
    public static WaywardHost start() {
        return new WaywardHost(0);
    }

    public static WaywardHost startAt(int port) {
        return new WaywardHost(port);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String target) {
        return "http://127.0.0.1:" + port() + target;
    }

    /** What was asked for at this path, in order. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.target().equals(path)).toList();
    }

    public void on(String path, HttpHandler handler) {
        pages.put(path, handler);
    }

    public void serve(String path, String contentType, String body) {
        on(path, exchange -> send(exchange, 200, contentType, body.getBytes(UTF_8)));
    }

    public void serve(String path, String contentType, byte[] body) {
        on(path, exchange -> send(exchange, 200, contentType, body));
    }

    /** Answers as long as nothing has changed that this is so, if asked as this version was told. */
    public void serveVersion(String path, String contentType, String body, String etag) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
            } else {
                send(exchange, 200, contentType, body.getBytes(UTF_8));
            }
        });
    }

    public void redirect(String path, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    public void refuse(String path, int status, String retryAfter) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    /** One byte after the other, and no end of it for a minute. */
    public void drip(String path, String contentType) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(200, 0);
            for (int drop = 0; drop < 600; drop++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                sleep(100);
            }
            exchange.close();
        });
    }

    /** More and more, until nobody listens any longer. */
    public void pour(String path, String contentType) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[MEGABYTE];
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write(block);
            }
        });
    }

    /** So many megabytes of nothing, in a thousandth of the room. */
    public void bomb(String path, String contentType, int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            var block = new byte[MEGABYTE];
            for (int written = 0; written < megabytes; written++) {
                packing.write(block);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, contentType, packed.toByteArray());
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestURI().toString(),
                headers.getFirst("Host"),
                headers.getFirst("User-Agent"),
                headers.getFirst("If-None-Match"),
                headers.getFirst("If-Modified-Since")));
        var page = pages.get(exchange.getRequestURI().getPath());
        try {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            } else {
                page.handle(exchange);
            }
        } catch (IOException gone) {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, int status, String contentType, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
