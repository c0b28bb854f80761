package org.claimledger.watching.fetch;

import java.util.Arrays;
import org.claimledger.net.WebAddress;
import org.jspecify.annotations.Nullable;

/** What came of an errand that did not fail. */
public sealed interface Fetched {

    /** The host says that nothing has changed. */
    record NotModified() implements Fetched {}

    /** What stands at the address now. */
    final class Content implements Fetched {

        private final WebAddress address;
        private final Validators validators;
        private final @Nullable String contentType;
        private final byte[] body;

        public Content(WebAddress address, Validators validators, @Nullable String contentType, byte[] body) {
            this.address = address;
            this.validators = validators;
            this.contentType = contentType;
            this.body = Arrays.copyOf(body, body.length);
        }

        /** Where it was found in the end. */
        public WebAddress address() {
            return address;
        }

        public Validators validators() {
            return validators;
        }

        public @Nullable String contentType() {
            return contentType;
        }

        public byte[] body() {
            return Arrays.copyOf(body, body.length);
        }

        /** The body of a page, as text. */
        public String text() {
            return PageCharset.decode(body, contentType);
        }
    }
}
