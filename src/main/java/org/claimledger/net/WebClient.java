package org.claimledger.net;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.claimledger.shared.Daemons;

/**
 * Makes one request, to an address that may be asked, and comes back by the deadline with no more than was allowed for. A
 * redirect is an answer like any other here.
 */
public final class WebClient implements AutoCloseable {

    private static final byte[] NOTHING = {};

    private final AddressPolicy policy;
    private final FetchSettings settings;
    private final CheckedDns names;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor alarms;

    public WebClient(AddressPolicy policy, FetchSettings settings, NameLookup lookup) {
        this.policy = policy;
        this.settings = settings;
        this.names = new CheckedDns(lookup, policy, settings.deadline());
        this.client = BareClient.of(names, settings);
        this.alarms = new ScheduledThreadPoolExecutor(2, Daemons.named("net-deadlines"));
        alarms.setRemoveOnCancelPolicy(true);
    }

    /**
     * Asks a host.
     *
     * @param wanted looks at status and headers and tells whether the body is read
     */
    public Answer ask(WebAddress address, Map<String, String> headers, BoundedBody bound, Predicate<Answer> wanted) {
        return send(address, request("GET", address, headers), bound, wanted);
    }

    /** Posts JSON to a host, and reads no more of what it answers than status and headers. */
    public Answer post(WebAddress address, Map<String, String> headers, String json) {
        var request = request("POST", address, headers);
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return send(address, request, new BoundedBody(0, true), head -> false);
    }

    private static HttpUriRequestBase request(String method, WebAddress address, Map<String, String> headers) {
        var request = new HttpUriRequestBase(method, URI.create(address.toString()));
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(WebAddress address, HttpUriRequestBase request, BoundedBody bound, Predicate<Answer> wanted) {
        policy.require(address);
        var late = new AtomicBoolean();
        var alarm = alarms.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                settings.deadline().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return answer(address, request, bound, wanted);
        } catch (IOException failure) {
            throw late.get() ? tooLate() : failed(address, failure);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer answer(WebAddress address, HttpUriRequestBase request, BoundedBody bound, Predicate<Answer> wanted)
            throws IOException {
        var target = new HttpHost(address.scheme(), address.host(), address.port());
        var response = client.executeOpen(target, request, null);
        try {
            var head = new Answer(response.getCode(), headers(response), NOTHING);
            var entity = response.getEntity();
            return entity == null || !wanted.test(head)
                    ? head
                    : head.with(bound.read(entity.getContent(), head.header("content-encoding")));
        } finally {
            request.cancel(); // cuts the connection, so that closing reads nothing more of an endless body
            Closer.closeQuietly(response);
        }
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        var headers = new TreeMap<String, String>();
        for (var header : response.getHeaders()) {
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT), header.getValue() == null ? "" : header.getValue());
        }
        return headers;
    }

    private FetchFailedException failed(WebAddress address, IOException failure) {
        var host = address.host();
        if (failure instanceof UnknownHostException) {
            return new FetchFailedException(FailureKind.NAME_NOT_FOUND, "There is no host " + host);
        }
        if (failure instanceof SocketTimeoutException) {
            return tooLate();
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return new FetchFailedException(FailureKind.UNREACHABLE, host + " accepts no connection");
        }
        var kind = failure instanceof SSLException ? FailureKind.INSECURE : FailureKind.BROKEN_ANSWER;
        return new FetchFailedException(kind, host + ": " + failure.getMessage());
    }

    private FetchFailedException tooLate() {
        return new FetchFailedException(
                FailureKind.TIMED_OUT,
                "The answer was not complete after " + settings.deadline().toMillis() + " ms");
    }

    @Override
    public void close() {
        alarms.shutdownNow();
        Closer.closeQuietly(client);
        names.close();
    }
}
