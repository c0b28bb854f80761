package org.claimledger.operations;

import org.jboss.logmanager.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** The log as one JSON object a line, from the first line of the start to the last. */
public final class JsonLog {

    /** The setting, as the environment has it. */
    public static final String SETTING = "CLAIMLEDGER_LOG_JSON";

    private JsonLog() {}

    /** Takes the place of the log that people read. */
    public static void begin() {
        System.setProperty("quarkus.log.console.enabled", "false");
        var root = LogContext.getLogContext().getLogger("");
        root.setLevel(
                Level.INFO); // until Quarkus has read its settings; else the log begins with whatever libraries trace
        root.addHandler(new ConsoleHandler(ConsoleHandler.Target.SYSTEM_OUT, new JsonLine()));
    }
}
