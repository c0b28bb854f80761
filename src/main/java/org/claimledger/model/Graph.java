package org.claimledger.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;

/** A trained graph, run by ONNX Runtime on one thread: texts are read side by side. Safe for several threads. */
public final class Graph {

    private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

    private final OrtSession session;
    private final String name;

    /** The graph in this file, which lies beside the class that reads it. */
    public Graph(Class<?> reader, String name) {
        this.name = name;
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = ENVIRONMENT.createSession(ModelFile.read(reader, name), options);
        } catch (OrtException e) {
            throw new IllegalStateException("The model cannot be read: " + name, e);
        }
    }

    /** Runs the graph; whoever asks closes the answer. */
    public OrtSession.Result run(Map<String, OnnxTensor> inputs) {
        try {
            return session.run(inputs);
        } catch (OrtException e) {
            throw new IllegalStateException(name + " cannot be run on its input", e);
        }
    }

    public static OnnxTensor tensor(Object numbers) {
        try {
            return OnnxTensor.createTensor(ENVIRONMENT, numbers);
        } catch (OrtException e) {
            throw new IllegalArgumentException("No array of numbers", e);
        }
    }

    public static OnnxTensor tensor(FloatBuffer numbers, long... shape) {
        try {
            return OnnxTensor.createTensor(ENVIRONMENT, numbers, shape);
        } catch (OrtException e) {
            throw new IllegalArgumentException("The numbers do not fill the shape", e);
        }
    }

    /** The array in a place of an answer. */
    public static <T> T value(OrtSession.Result answer, int place, Class<T> array) {
        try {
            return array.cast(answer.get(place).getValue());
        } catch (OrtException e) {
            throw new IllegalStateException("The answer cannot be read", e);
        }
    }
}
