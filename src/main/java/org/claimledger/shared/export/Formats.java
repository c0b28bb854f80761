package org.claimledger.shared.export;

/** The media types in which lists leave beside JSON. None is for whoever takes anything: {@code qs} puts them behind it. */
public final class Formats {

    /** One JSON text a line. */
    public static final String LINES = "application/x-ndjson";

    /** Comma-separated values (RFC 4180). */
    public static final String TABLE = "text/csv";

    /** JSON-LD. */
    public static final String LINKED = "application/ld+json";

    /** Behind a media type of these: only for who asks for it. */
    public static final String IF_ASKED = ";qs=0.5";

    private Formats() {}
}
