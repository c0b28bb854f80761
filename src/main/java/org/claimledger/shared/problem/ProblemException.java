package org.claimledger.shared.problem;

import java.util.List;

/** A request that cannot be answered as asked, with what the client should know of it. */
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<InvalidPart> errors;

    public ProblemException(ProblemType type, String detail, List<InvalidPart> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public static ProblemException notFound(String what, String id) {
        return new ProblemException(ProblemType.NOT_FOUND, "No " + what + " is called '" + id + "'.");
    }

    public static ProblemException invalidBody(String pointer, String detail) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, "See errors.", List.of(InvalidPart.ofBody(pointer, detail)));
    }

    public static ProblemException invalidParameter(String parameter, String detail) {
        return new ProblemException(
                ProblemType.INVALID_REQUEST, "See errors.", List.of(InvalidPart.ofParameter(parameter, detail)));
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<InvalidPart> errors() {
        return errors;
    }
}
