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
    int[] some = new int[inputs.length];
    int count = 0;
    for (int i = 0; i < inputs.length; i++) {
      if (inputs[i] != 0) {
        some[count++] = i;
      }
    }
    int i = 0;
    for (; i + 3 < count; i += 4) {
      addFour(from, some[i], some[i + 1], some[i + 2], some[i + 3], inputs, to);
    }
    for (; i < count; i++) {
      float input = inputs[some[i]];
      int at = (from + some[i]) * outputs;
      for (int o = 0; o < outputs; o++) {
        to[o] += input * weights[at + o];
      }
    }
  }

  /** Four inputs at once read and write the outputs once: this is where the time goes. */
  private void addFour(int from, int a, int b, int c, int d, float[] inputs, float[] to) {
    float[] w = weights;
    int atA = (from + a) * outputs;
    int atB = (from + b) * outputs;
    int atC = (from + c) * outputs;
    int atD = (from + d) * outputs;
    float inA = inputs[a];
    float inB = inputs[b];
    float inC = inputs[c];
    float inD = inputs[d];
    for (int o = 0; o < outputs; o++) {
      to[o] += inA * w[atA + o] + inB * w[atB + o] + inC * w[atC + o] + inD * w[atD + o];
    }
  }

  /** Adds what one input of value 1 gives. */
  void addRow(int input, float[] to) {
    int at = input * outputs;
    for (int o = 0; o < outputs; o++) {
      to[o] += weights[at + o];
    }
  }

  /** Adds values to others. */
  static void sum(float[] values, float[] to) {
    for (int i = 0; i < values.length; i++) {
      to[i] += values[i];
    }
  }

  /** Sets what is below 0 to 0. */
  static void rectify(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }
}
