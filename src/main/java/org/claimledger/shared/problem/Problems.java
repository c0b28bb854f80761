package org.claimledger.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;

/** What a failure is called where no request is being answered. */
@ApplicationScoped
public class Problems {

    private final ProblemMapper mapper;

    Problems(ProblemMapper mapper) {
        this.mapper = mapper;
    }

    /** The problem document that a request would have been answered with. */
    public Problem of(Throwable failure) {
        if (failure instanceof ProblemException refused) {
            return mapper.refused(refused).getEntity();
        }
        if (failure instanceof JsonProcessingException unreadable) {
            return mapper.unreadable(unreadable).getEntity();
        }
        if (failure instanceof CharConversionException encoding) {
            return mapper.notUtf8(encoding).getEntity();
        }
        return mapper.broken(failure instanceof Exception fault ? fault : new IllegalStateException(failure))
                .getEntity();
    }
}
