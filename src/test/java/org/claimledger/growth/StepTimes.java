package org.claimledger.growth;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where the time of one thread goes, told by looking at it a few hundred times a second while it is at work. Nothing in the
 * service needs to know of it.
 */
final class StepTimes implements AutoCloseable {

    /** A step is at work while one of its frames is on the stack. */
    private record Step(String title, Predicate<StackTraceElement> frames) {

        boolean isAtWork(StackTraceElement[] stack) {
            return Arrays.stream(stack).anyMatch(frames);
        }
    }

    private static final Step REST = new Step("the run and its commits", frame -> true);

    /** The steps of reconciling a claim; a moment belongs to the first that fits. */
    private static final List<Step> STEPS = List.of(
            new Step("judge", frame -> in(frame, "org.claimledger.reconciliation.judge")),
            new Step(
                    "taking it into the index",
                    frame -> in(frame, "org.apache.lucene.index.IndexWriter")
                            || frame.getMethodName().equals("maybeRefreshBlocking")),
            new Step("meaning of the new claim", frame -> is(frame, "search.ClaimIndex", "take")),
            new Step("reading it for the index", frame -> is(frame, "search.ClaimIndex", "catchUp")),
            new Step("loading the new claims", frame -> is(frame, "claim.ClaimRepository", "newInAndStandingAt")),
            new Step("loading the candidates", frame -> is(frame, "claim.ClaimRepository", "inOrder")),
            new Step("loading their revisions", frame -> is(frame, "reconciliation.Comparand", "of")),
            new Step("candidates: how many in scope", frame -> is(frame, "search.Ranking", "hasFew")),
            new Step("candidates: nearest in meaning", frame -> in(frame, "org.claimledger.search.NearestInMeaning")),
            new Step("candidates: words, and ranking", frame -> is(frame, "reconciliation.Candidates", "of")),
            new Step("reading claims for the rules", frame -> is(frame, "reconciliation.rule.RuleBook", "analyse")),
            new Step("rules", frame -> is(frame, "reconciliation.Comparison", "compare")),
            new Step("recording relations", frame -> is(frame, "reconciliation.StepService", "record")),
            REST);

    private static final long BETWEEN_LOOKS_IN_MILLIS = 3;

    private final Thread watched;
    private final Thread watcher = new Thread(this::watch, "step-times");
    private final Map<Step, Integer> seen = new HashMap<>();
    private volatile boolean atWork;
    private long nanos;

    StepTimes(Thread watched) {
        this.watched = watched;
        watcher.setDaemon(true);
        watcher.start();
    }

    private static boolean in(StackTraceElement frame, String name) {
        return frame.getClassName().startsWith(name);
    }

    /** Also where the container has made a subclass of it. */
    private static boolean is(StackTraceElement frame, String type, String method) {
        return in(frame, "org.claimledger." + type) && frame.getMethodName().equals(method);
    }

    /** @param counts whether it is looked at, or only warms up */
    void during(Runnable work, boolean counts) {
        long start = System.nanoTime();
        atWork = counts;
        try {
            work.run();
        } finally {
            atWork = false;
            nanos += counts ? System.nanoTime() - start : 0;
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS_IN_MILLIS);
                if (atWork) {
                    note(watched.getStackTrace());
                }
            }
        } catch (InterruptedException told) {
            // it is closed
        }
    }

    private synchronized void note(StackTraceElement[] stack) {
        var step = STEPS.stream().filter(known -> known.isAtWork(stack)).findFirst();
        seen.merge(step.orElse(REST), 1, Integer::sum);
    }

    double seconds() {
        return nanos / 1e9;
    }

    /** The share of each step, and what it takes of so many claims. */
    synchronized String table(int claims) {
        double all = seen.values().stream().mapToInt(Integer::intValue).sum();
        var table = new StringBuilder();
        for (var step : STEPS) {
            double share = seen.getOrDefault(step, 0) / all;
            double millis = 1e3 * share * seconds() / claims;
            table.append("%-32s %5.1f %%  %7.2f ms a claim%n".formatted(step.title(), 100 * share, millis));
        }
        return table.toString();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
