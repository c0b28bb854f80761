package org.claimledger.operations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Warns of settings that nobody reads: a misspelt one must not look as if it were heard. */
@ApplicationScoped
class UnknownSettings {

    private static final Logger LOG = Logger.getLogger(UnknownSettings.class);

    private final BeanManager beans;

    UnknownSettings(BeanManager beans) {
        this.beans = beans;
    }

    void warn(@Observes StartupEvent started) {
        var settings = Settings.of(interfaces());
        var given = new HashSet<>(System.getenv().keySet());
        given.addAll(System.getProperties().stringPropertyNames());
        settings.unknownAmong(given)
                .forEach(name -> LOG.warnf(
                        "%s is no setting of this service and is not heard; known are %s", name, settings.known()));
    }

    private Set<Class<?>> interfaces() {
        var interfaces = new HashSet<Class<?>>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (var type : bean.getTypes()) {
                if (type instanceof Class<?> plain) {
                    interfaces.add(plain);
                }
            }
        }
        return interfaces;
    }
}
