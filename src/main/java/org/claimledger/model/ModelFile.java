package org.claimledger.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A model's file as it lies on the class path beside the class that reads it. */
public final class ModelFile {

    private ModelFile() {}

    public static byte[] read(Class<?> reader, String name) {
        try (InputStream in = reader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
