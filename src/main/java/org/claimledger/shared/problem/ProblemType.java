package org.claimledger.shared.problem;

/** Every problem this API reports. The slug is what clients switch on, so it never changes. */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", 400, "Invalid request"),
    MALFORMED_JSON("malformed-json", 400, "Malformed JSON"),
    INVALID_CURSOR("invalid-cursor", 400, "Invalid cursor"),
    UNAUTHENTICATED("unauthenticated", 401, "A good key or token is required"),
    INSUFFICIENT_SCOPE("insufficient-scope", 403, "The key or token is not good for this"),
    ORIGIN_NOT_ALLOWED("origin-not-allowed", 403, "Origin not allowed"),
    NOT_FOUND("not-found", 404, "Not found"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "Method not allowed"),
    NOT_ACCEPTABLE("not-acceptable", 406, "Not acceptable"),
    OUTLET_MISMATCH("outlet-mismatch", 409, "Another outlet published at this URL"),
    ALREADY_WATCHED("already-watched", 409, "Watched otherwise already"),
    WATCHING_OFF("watching-off", 409, "Watching is switched off"),
    NAME_TAKEN("name-taken", 409, "Another key has this name"),
    KEY_ENDED("key-ended", 409, "The key is revoked or has expired"),
    STILL_RUNNING("still-running", 409, "The first such request is not answered yet"),
    PRECONDITION_FAILED("precondition-failed", 412, "Changed since you read it"),
    CONTENT_TOO_LARGE("content-too-large", 413, "Content too large"),
    URI_TOO_LONG("uri-too-long", 414, "Address too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Unsupported media type"),
    NOTHING_TO_READ("nothing-to-read", 422, "No article text found"),
    PAGE_TOO_COMPLEX("page-too-complex", 422, "Page too complex to read"),
    UNSUPPORTED_LANGUAGE("unsupported-language", 422, "Not in English"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "This Idempotency-Key was sent with another request"),
    PRECONDITION_REQUIRED("precondition-required", 428, "If-Match is required"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "Headers too large"),
    INTERNAL_ERROR("internal-error", 500, "Internal error"),
    UNAVAILABLE("unavailable", 503, "Unavailable at present");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    /** Where a page tells of it, from the root of the service. */
    public String uri() {
        return "/problems/" + slug;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
