package org.claimledger.ingest.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimledger.shared.problem.ProblemException;
import org.claimledger.shared.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Takes a body apart into its lines, as it comes; one line at a time is held in memory, and no more of it than is read. */
final class Lines {

    private static final int BUFFER = 1 << 16;
    private static final int END = -1;

    private final InputStream body;
    private final long mostBytes;
    private final long longestLine;
    private long bytes;
    private long number;

    Lines(InputStream body, long mostBytes, long longestLine) {
        this.body = new BufferedInputStream(body, BUFFER);
        this.mostBytes = mostBytes;
        this.longestLine = longestLine;
    }

    /** The next line that is not blank; nothing at the end. */
    @Nullable
    KeptLine next() throws IOException {
        int octet = read();
        while (octet != END) {
            var content = new ByteArrayOutputStream();
            long length = 0;
            boolean blank = true;
            for (; octet != END && octet != '\n'; octet = read()) {
                length++;
                blank &= octet == ' ' || octet == '\t' || octet == '\r';
                if (length <= longestLine) {
                    content.write(octet);
                }
            }
            number++;
            if (!blank) {
                return new KeptLine(number, length <= longestLine ? content.toByteArray() : null, 0);
            }
            octet = octet == END ? END : read();
        }
        return null;
    }

    private int read() throws IOException {
        int octet = body.read();
        if (octet != END && ++bytes > mostBytes) {
            throw new ProblemException(
                    ProblemType.CONTENT_TOO_LARGE, "An import may have " + mostBytes + " bytes; send it in parts.");
        }
        return octet;
    }
}
