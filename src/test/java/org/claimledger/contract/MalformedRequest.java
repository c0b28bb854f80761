package org.claimledger.contract;

import java.util.List;

/**
 * A request that is wrong in some way.
 *
 * @param target path and query after the base path, as they are sent
 * @param body its bytes, one a character
 * @param isHttp whether it is a request of HTTP at all; what is none may be refused in whatever way
 */
record MalformedRequest(String method, String target, List<String> headers, String body, boolean isHttp) {

    String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    String head() {
        var head = new StringBuilder(method).append(" /v1").append(target).append(" HTTP/1.1\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        return head.append("\r\n").toString();
    }
}
