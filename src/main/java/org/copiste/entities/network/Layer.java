package org.copiste.entities.network;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** A linear layer: a row of weights for each input, and what each output begins with. */
final class Layer {
  private final int outputs;
  private final float[] weights;
  private final float[] bias;

  private Layer(int outputs, float[] weights, float[] bias) {
    this.outputs = outputs;
    this.weights = weights;
    this.bias = bias;
  }

  /** Reads the weights, then the bias as a matrix of one row. */
  static Layer read(DataInputStream in, int inputs, int outputs) throws IOException {
    float[] weights = ByteMatrix.read(in, inputs, outputs).toFloats();
    return new Layer(outputs, weights, ByteMatrix.read(in, 1, outputs).toFloats());
  }

  /** The outputs before any input. */
  float[] start() {
    return Arrays.copyOf(bias, bias.length);
  }

  /** Adds what inputs give, the first of which is input number {@code from}. */
  void add(int from, float[] inputs, float[] to) {
    for (int i = 0; i < inputs.length; i++) {
      float input = inputs[i];
      if (input != 0) {
        int at = (from + i) * outputs;
        for (int o = 0; o < outputs; o++) {
          to[o] += input * weights[at + o];
        }
      }
    }
  }

  /** Adds what one input of value 1 gives. */
  void addRow(int input, float[] to) {
    int at = input * outputs;
    for (int o = 0; o < outputs; o++) {
      to[o] += weights[at + o];
    }
  }

  /** Sets what is below 0 to 0. */
  static void rectify(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }
}
