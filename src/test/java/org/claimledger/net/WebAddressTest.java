package org.claimledger.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTP://Example.ORG http://example.org/",
                "https://example.org:443/a?b=c#d https://example.org/a?b=c",
                "http://example.org:8080/a http://example.org:8080/a",
                "http://example.org?b http://example.org/?b",
                "http://bücher.example/straße http://xn--bcher-kva.example/stra%C3%9Fe",
                "http://example.org./%7ea|b%zz http://example.org/%7ea%7Cb%25zz",
                "http://[2001:DB8::1]:81/ http://[2001:DB8::1]:81/",
                "http://my_site.example/a[1] http://my_site.example/a%5B1%5D"
            })
    void whatABrowserWouldRepairIsRepaired(String given, String read) {
        assertThat(WebAddress.parse(given)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "ftp://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http:///a",
                "http://",
                "http://user@example.org/",
                "http://user:word@example.org/",
                "http://good.example\\@evil.example/",
                "http://example.org:0/",
                "http://example.org:70000/",
                "http://exa mple.org/",
                "http://a..b/",
                "http://example.org/\r\nHost: evil",
                "http://[::1",
                "http://%31%32%37.0.0.1/",
                "gopher://x/"
            })
    void whatIsNoAddressIsRefused(String given) {
        assertThatThrownBy(() -> WebAddress.parse(given)).isInstanceOf(FetchFailedException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/x http://example.org/x",
                "x http://example.org/a/x",
                "../x http://example.org/x",
                "?x=1 http://example.org/a/b?x=1",
                "//other.example/x http://other.example/x",
                "https://other.example/ü https://other.example/%C3%BC"
            })
    void aReferenceIsResolved(String reference, String address) {
        assertThat(WebAddress.parse("http://example.org/a/b?c").resolve(reference))
                .hasToString(address);
    }

    @Test
    void aReferenceToAnotherSchemeLeadsNowhere() {
        var here = WebAddress.parse("http://example.org/");

        for (var reference :
                new String[] {"file:///etc/passwd", "data:text/html,x", "mailto:a@example.org", "ldap://x"}) {
            assertThatThrownBy(() -> here.resolve(reference)).as(reference).isInstanceOf(FetchFailedException.class);
        }
    }
}
