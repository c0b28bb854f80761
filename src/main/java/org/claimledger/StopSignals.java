package org.claimledger;

import io.quarkus.runtime.Quarkus;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ends the service before the process ends. The runtime's own answer to a signal is to run all hooks at once, and one of them
 * frees the models while a request is still being read by them, which crashes the process.
 */
final class StopSignals {

    private static final List<String> NAMES = List.of("TERM", "INT");

    /** What a shell reports of a process that was told to end. */
    private static final int TOLD_TO_END = 143;

    private StopSignals() {}

    /** The classes for it are part of every JDK, but the compiler warns of them and cannot be told not to. */
    static void endTheServiceFirst() {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var stop =
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> {
                        Quarkus.asyncExit(TOLD_TO_END);
                        return null;
                    });
            for (var name : NAMES) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), stop);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException unavailable) {
            System.err.println("Signals end the process at once: " + unavailable);
        }
    }
}
