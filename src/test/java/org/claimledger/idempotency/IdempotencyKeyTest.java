package org.claimledger.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.junit.jupiter.api.Test;

class IdempotencyKeyTest {

    private static final URI ADDRESS = URI.create("http://ledger.example/v1/claims?a=b");

    @Test
    void whatIsSealedIsReadWithTheKeyOfTheSameCallerAlone() {
        var key = IdempotencyKey.read("one", "k_1");
        var sealed = key.seal("secret".getBytes(UTF_8));

        assertThat(new String(sealed, UTF_8)).doesNotContain("secret");
        assertThat(IdempotencyKey.read("\"one\"", "k_1").open(sealed))
                .asString()
                .isEqualTo("secret");
        for (var other : new IdempotencyKey[] {IdempotencyKey.read("two", "k_1"), IdempotencyKey.read("one", "k_2")}) {
            assertThat(other.id()).isNotEqualTo(key.id());
            assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aFingerprintIsThatOfTheWholeBodyHoweverItIsRead() throws IOException {
        var unread = Fingerprint.of(ADDRESS, body("0123456789")).finish();
        var read = Fingerprint.of(ADDRESS, body("0123456789"));
        assertThat(read.read()).isEqualTo('0');
        assertThat(read.skip(2)).isEqualTo(2);
        assertThat(read.readNBytes(3)).asString().isEqualTo("345");

        read.close();

        assertThat(read.finish()).isEqualTo(unread);
        assertThat(Fingerprint.of(ADDRESS, body("012345678")).finish()).isNotEqualTo(unread);
        assertThat(Fingerprint.of(URI.create("/v1/claims?a=c"), body("0123456789"))
                        .finish())
                .isNotEqualTo(unread);
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
