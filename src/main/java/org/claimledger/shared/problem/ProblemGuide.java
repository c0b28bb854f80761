package org.claimledger.shared.problem;

/**
 * What a problem means and what to do about it, for whoever comes upon it.
 *
 * @param meaning what has happened
 * @param remedy what helps
 */
record ProblemGuide(String meaning, String remedy) {

    static ProblemGuide to(ProblemType type) {
        return switch (type) {
            case INVALID_REQUEST ->
                new ProblemGuide(
                        "A part of the request is missing, unknown, or not of the form that the contract describes.",
                        "The member errors names each such part, by a JSON Pointer into the body or by the name of the"
                                + " parameter or header, and says what it must be. Correct those parts and ask again.");
            case MALFORMED_JSON ->
                new ProblemGuide(
                        "The body is no JSON, or no UTF-8.",
                        "The detail tells where reading came to an end. Look there for a missing quote or comma, a name"
                                + " that is given twice, or something after the end of the document.");
            case INVALID_CURSOR ->
                new ProblemGuide(
                        "The cursor was not made by this list with these filters and this order.",
                        "Take the nextCursor of the page before and leave all filters, sort and order as they were; or"
                                + " leave the cursor out, to begin anew. limit, fields, facets and include may change.");
            case UNAUTHENTICATED ->
                new ProblemGuide(
                        "The operation wants a key or a token, and none was sent that is good.",
                        "Send Authorization: Bearer with your key. Whoever has an admin key makes others by POST /v1/keys.");
            case INSUFFICIENT_SCOPE ->
                new ProblemGuide(
                        "The key or token is good, but not for this operation.",
                        "The detail names the scope that is missing. Ask whoever made the key for one with that scope.");
            case ORIGIN_NOT_ALLOWED ->
                new ProblemGuide(
                        "A page of another site asked, by a browser, and this service does not answer pages of that site.",
                        "Whoever runs the service may allow the origin by its settings of CORS. Programs that are no"
                                + " pages send no Origin header and are answered.");
            case NOT_FOUND ->
                new ProblemGuide(
                        "Nothing has this address, or what has it was not yet known at the time that was asked for.",
                        "Compare ids and slugs with the list that they come from. With knownAt or validAt, ask for a"
                                + " later time.");
            case METHOD_NOT_ALLOWED ->
                new ProblemGuide(
                        "What is at this address has no such method.",
                        "The header Allow names the methods that it has; OPTIONS tells them too.");
            case NOT_ACCEPTABLE ->
                new ProblemGuide(
                        "Accept asks for forms in which this is not to be had.",
                        "Ask for application/json, or see in the contract which other forms this operation answers in.");
            case OUTLET_MISMATCH ->
                new ProblemGuide(
                        "The ledger has an article of another outlet at this URL.",
                        "See whose it is in the detail. If both outlets print it, hand it in with each one's own URL.");
            case ALREADY_WATCHED ->
                new ProblemGuide(
                        "The address is watched already, as another kind or for another outlet.",
                        "Delete that watch first, if the new one is to take its place.");
            case WATCHING_OFF ->
                new ProblemGuide(
                        "This service fetches nothing by itself.",
                        "Whoever runs it may switch watching on by CLAIMLEDGER_WATCHING_ENABLED=true. Articles can be"
                                + " handed in all the same.");
            case NAME_TAKEN ->
                new ProblemGuide(
                        "A key has one name for ever, and another key has this one.",
                        "Choose another name, or rotate the key that has it.");
            case KEY_ENDED ->
                new ProblemGuide("A key that is revoked or has expired gets no new secret.", "Make a new key.");
            case STILL_RUNNING ->
                new ProblemGuide(
                        "A request with this Idempotency-Key came in before and is not answered yet.",
                        "Wait a moment and send the same request again: it gets the answer of the first.");
            case REVIEW_ENDED ->
                new ProblemGuide(
                        "The review was replaced by another or withdrawn before.",
                        "Read the claim's reviews, and replace or withdraw the one that stands.");
            case WEBHOOK_DISABLED ->
                new ProblemGuide(
                        "The webhook is switched off, by a person or because its receiver answered 410 Gone.",
                        "Switch it on again by PUT, then repeat this.");
            case PRECONDITION_FAILED ->
                new ProblemGuide(
                        "It has changed since you read what your If-Match names.",
                        "Read it again, decide anew, and send the ETag that you get.");
            case CONTENT_TOO_LARGE ->
                new ProblemGuide(
                        "The body is larger than the service reads.",
                        "Send less at once: one article of at most a million characters of HTML or 200,000 of text.");
            case URI_TOO_LONG ->
                new ProblemGuide(
                        "The address is longer than 32 KiB.", "Leave out filters, or ask for shorter texts in them.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new ProblemGuide(
                        "The body is of a type, or in a compression, that is not read here.",
                        "Send application/json in UTF-8, without Content-Encoding.");
            case NOTHING_TO_READ ->
                new ProblemGuide(
                        "The page has no article's text that could be found.",
                        "Hand the article in as text, with outlet, headline and publishedAt.");
            case PAGE_TOO_COMPLEX ->
                new ProblemGuide(
                        "The page has more than 100,000 elements, or takes more than five seconds to read.",
                        "Hand the article in as text, or the part of the page that is the article.");
            case UNSUPPORTED_LANGUAGE ->
                new ProblemGuide(
                        "The text is in another language than English, which the detail names.",
                        "Only English is read. If the text is in English, hand it in without long foreign quotations.");
            case IDEMPOTENCY_KEY_REUSED ->
                new ProblemGuide(
                        "This Idempotency-Key was sent before, with another body or to another address.",
                        "Use a new one for a new request, such as a random UUID.");
            case PRECONDITION_REQUIRED ->
                new ProblemGuide(
                        "Such a change is made only by whoever has seen what is changed.",
                        "Read it first and send its ETag as If-Match.");
            case TOO_MANY_REQUESTS ->
                new ProblemGuide(
                        "More requests came in a minute than one key, or one address without a key, is allowed.",
                        "Wait as many seconds as Retry-After says. RateLimit tells how many are left.");
            case HEADERS_TOO_LARGE ->
                new ProblemGuide("The headers have more than 20 KiB.", "Send fewer or shorter headers.");
            case INTERNAL_ERROR ->
                new ProblemGuide(
                        "The service has failed; nothing of the request was recorded.",
                        "It is in the service's log. To ask once more does no harm.");
            case UNAVAILABLE ->
                new ProblemGuide(
                        "The service's database does not answer at present.",
                        "Ask again in a moment; what was acknowledged is safe.");
        };
    }
}
