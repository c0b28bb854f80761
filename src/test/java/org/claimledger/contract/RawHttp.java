package org.claimledger.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 by hand: sends what no client library would. */
final class RawHttp {

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** An answer; its status is 0 where none came, or the connection was closed without one. */
    record Answer(int status, Map<String, String> headers, String body) {

        @Nullable
        String contentType() {
            return headers.get("content-type");
        }
    }

    /** Reads what came until it ends, or until nothing more came for so long. */
    Answer send(String head, byte[] body, int patienceMillis) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(patienceMillis);
            var out = socket.getOutputStream();
            out.write(head.getBytes(ISO_8859_1));
            out.write(body);
            out.flush();
            return read(new BufferedInputStream(socket.getInputStream()), head.startsWith("HEAD "));
        } catch (SocketTimeoutException | SocketException silence) {
            return new Answer(0, Map.of(), "");
        }
    }

    private static Answer read(InputStream in, boolean isHead) throws IOException {
        var first = line(in);
        if (first.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        var headers = new LinkedHashMap<String, String>();
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var parts = header.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        if (status == 100) {
            return read(in, isHead);
        }
        boolean hasBody = !isHead && status != 204 && status != 304;
        return new Answer(status, headers, hasBody ? body(in, headers) : "");
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        var body = new ByteArrayOutputStream();
        try {
            if ("chunked".equals(headers.get("transfer-encoding"))) {
                for (int size = chunk(in); size > 0; size = chunk(in)) {
                    body.write(in.readNBytes(size));
                    line(in);
                }
            } else {
                var length = headers.get("content-length");
                body.write(length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length)));
            }
        } catch (SocketTimeoutException endless) {
            return body.toString(UTF_8);
        }
        return body.toString(UTF_8);
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int read = in.read(); read >= 0 && read != '\n'; read = in.read()) {
            line.write(read);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
