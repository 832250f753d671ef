package org.copiste.entities.network;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A matrix of numbers in eight bits, each row with a factor of its own: a value is {@code factor ×
 * byte}. Immutable.
 */
final class ByteMatrix {
  private final int columns;
  private final float[] factors;
  private final byte[] values;

  private ByteMatrix(int columns, float[] factors, byte[] values) {
    this.columns = columns;
    this.factors = factors;
    this.values = values;
  }

  /**
   * Reads a matrix: the factors as big-endian floats, then the bytes row by row.
   *
   * @throws IOException if a factor is no number, or the input ends
   */
  static ByteMatrix read(DataInputStream in, int rows, int columns) throws IOException {
    float[] factors = new float[rows];
    for (int r = 0; r < rows; r++) {
      factors[r] = in.readFloat();
      if (!Float.isFinite(factors[r])) {
        throw new IOException("a factor of row " + r + " is no number");
      }
    }
    byte[] values = new byte[Math.multiplyExact(rows, columns)];
    in.readFully(values);
    return new ByteMatrix(columns, factors, values);
  }

  /** Adds {@code weight ×} a row to a vector. */
  void addRow(int row, float weight, float[] to) {
    float factor = factors[row] * weight;
    int at = row * columns;
    for (int c = 0; c < columns; c++) {
      to[c] += factor * values[at + c];
    }
  }

  /** All rows one after the other. */
  float[] toFloats() {
    float[] all = new float[values.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = factors[i / columns] * values[i];
    }
    return all;
  }
}
