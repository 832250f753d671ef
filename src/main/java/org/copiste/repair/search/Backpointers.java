package org.copiste.repair.search;

import java.util.Arrays;

/** The transitions of a search between states, stored column by column. */
final class Backpointers {
  /** Initial capacity; it doubles when full. */
  private static final int START = 256;

  private int[] fromNode = new int[START];
  private int[] fromState = new int[START];
  private int[] toNode = new int[START];
  private int[] toState = new int[START];
  private int[] edge = new int[START];
  private double[] score = new double[START];
  private int size;

  void add(int node, int state, int target, int targetState, int number, double value) {
    if (size == score.length) {
      int n = 2 * size;
      fromNode = Arrays.copyOf(fromNode, n);
      fromState = Arrays.copyOf(fromState, n);
      toNode = Arrays.copyOf(toNode, n);
      toState = Arrays.copyOf(toState, n);
      edge = Arrays.copyOf(edge, n);
      score = Arrays.copyOf(score, n);
    }
    fromNode[size] = node;
    fromState[size] = state;
    toNode[size] = target;
    toState[size] = targetState;
    edge[size] = number;
    score[size++] = value;
  }

  int size() {
    return size;
  }

  int fromNode(int k) {
    return fromNode[k];
  }

  int fromState(int k) {
    return fromState[k];
  }

  int toNode(int k) {
    return toNode[k];
  }

  /** The state's number as it was added, kept or not. */
  int toState(int k) {
    return toState[k];
  }

  int edge(int k) {
    return edge[k];
  }

  double score(int k) {
    return score[k];
  }
}
