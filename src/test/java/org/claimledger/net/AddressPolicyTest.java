package org.claimledger.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private static final AddressPolicy POLICY = new AddressPolicy(Set.of(), Set.of(80, 443));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.8.8.8",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:8.8.8.8",
                "64:ff9b::a00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void whatIsNotOfTheOpenNetIsNotAsked(String address) throws UnknownHostException {
        var expected = address.equals("::ffff:8.8.8.8"); // which no socket tells from 8.8.8.8

        assertThat(POLICY.mayBeAsked(InetAddress.getByName(address))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450:4001::8",
                "2001:4860:4860::8888"
            })
    void whatIsOfTheOpenNetMayBeAsked(String address) throws UnknownHostException {
        assertThat(POLICY.mayBeAsked(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void whatTheOperatorAllowsMayBeAskedAndNothingBesideIt() throws UnknownHostException {
        var policy = new AddressPolicy(Set.of(AddressRange.of("10.1.0.0/16"), AddressRange.of("::2")), Set.of(80));

        assertThat(policy.mayBeAsked(InetAddress.getByName("10.1.255.3"))).isTrue();
        assertThat(policy.mayBeAsked(InetAddress.getByName("::2"))).isTrue();
        assertThat(policy.mayBeAsked(InetAddress.getByName("10.2.0.0"))).isFalse();
        assertThat(policy.mayBeAsked(InetAddress.getLoopbackAddress())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "https://example.org:8443/",
                "http://example.org:22/",
                "http://0/",
                "http://999.1.1.1.1.1/"
            })
    void aClosedAddressIsToldWithoutAskingForNames(String address) {
        assertThatThrownBy(() -> POLICY.require(WebAddress.parse(address)))
                .isInstanceOf(FetchFailedException.class)
                .extracting(failure -> ((FetchFailedException) failure).kind())
                .isEqualTo(FailureKind.ADDRESS_REFUSED);
    }

    @Test
    void aNameIsNotLookedUpBeforeItIsAsked() {
        assertThatCode(() -> POLICY.require(WebAddress.parse("http://no-such-host.invalid/")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.0.0.0/33", "::1/129", "example.org", "10.0.0", "10.0.0.0/-1", "10.0.0.0/8/8", "deadbeef"
            })
    void whatIsNoRangeIsRefused(String written) {
        assertThatThrownBy(() -> AddressRange.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
