package org.copiste.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is counted in each document and told to the user when it is done. */
public enum Figure {
  /** Corrections made; those of one change count once. */
  CORRECTIONS("{1} correction", "{1} corrections"),
  /** Places where a correction was found that is not probable enough. */
  DOUBTFUL("{1} doubtful place", "{1} doubtful places"),
  /** Notes to which no call leads. */
  UNLINKED("{1} note unlinked", "{1} notes unlinked"),
  /** Persons, places and organisations that no authority file lists. */
  UNVERIFIED("{1} name unverified", "{1} names unverified");

  private final String one;
  private final String many;

  Figure(String one, String many) {
    this.one = one;
    this.many = many;
  }

  /** The figures in words, for instance {@code 21 corrections, 1 doubtful place}. */
  public static String inWords(Map<Figure, Integer> figures, Wording wording) {
    return new EnumMap<>(figures)
        .entrySet().stream()
            .map(
                f ->
                    wording.say(f.getValue() == 1 ? f.getKey().one : f.getKey().many, f.getValue()))
            .collect(Collectors.joining(", "));
  }
}
