package org.claimledger.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that the service knows, by their names in the environment. */
final class Settings {

    private static final String OURS = "CLAIMLEDGER_";

    /** What is read before there is any configuration, and what the container's files read. */
    private static final List<String> OF_THE_START =
            List.of("CLAIMLEDGER_DATA_DIR", "CLAIMLEDGER_DATABASE_PORT", JsonLog.SETTING, "CLAIMLEDGER_PORT");

    private final Set<String> known;

    private Settings(Set<String> known) {
        this.known = known;
    }

    /** Those of these interfaces, as far as they map configuration. */
    static Settings of(Collection<Class<?>> interfaces) {
        var mapped = interfaces.stream()
                .filter(type -> type.isAnnotationPresent(ConfigMapping.class))
                .flatMap(type -> ConfigMappings.getProperties(ConfigClass.configClass(type)).keySet().stream())
                .map(Settings::inEnvironment);
        return new Settings(Stream.concat(mapped, OF_THE_START.stream())
                .filter(name -> name.startsWith(OURS))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String inEnvironment(String property) {
        return property.replace("[*]", "").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    Set<String> known() {
        return known;
    }

    /** Those of these names that look like ours and are not. */
    Set<String> unknownAmong(Collection<String> names) {
        return names.stream()
                .map(Settings::inEnvironment)
                .filter(name -> name.startsWith(OURS) && !known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
