package org.copiste.language.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Samples pieces of one to several pages from a text and breaks them into lines as print does, half
 * of them with words divided at line ends; one piece in three keeps its lines. Equal seeds give
 * equal pieces.
 */
public final class PageSampler {
  private static final int SHORTEST = 3000;
  private static final double LONGEST = 15000;
  private static final Pattern BLANKS = Pattern.compile("[ \t]+");

  private final Random random;

  /** A sampler with a seed for its random generator. */
  public PageSampler(long seed) {
    this.random = new Random(seed);
  }

  /**
   * The pieces of a text in its order.
   *
   * @param text line ends are line feeds
   * @param most how many at most, drawn at random
   */
  public List<String> of(String text, int most) {
    String plain = BLANKS.matcher(text).replaceAll(" ");
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      int length = (int) (SHORTEST * Math.pow(LONGEST / SHORTEST, random.nextDouble()));
      int end = Math.min(plain.length(), at + length);
      while (end < plain.length() && !Character.isWhitespace(plain.charAt(end))) {
        end++;
      }
      String piece = plain.substring(at, end).strip();
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
      at = end;
    }
    List<Integer> drawn = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      drawn.add(i);
    }
    Collections.shuffle(drawn, random);
    return drawn.subList(0, Math.min(most, drawn.size())).stream()
        .sorted()
        .map(i -> printed(pieces.get(i)))
        .toList();
  }

  private String printed(String piece) {
    if (random.nextInt(3) == 0) {
      return piece + '\n';
    }
    LineBreaker breaker = new LineBreaker(45 + random.nextInt(30), random);
    boolean divides = random.nextBoolean();
    StringBuilder out = new StringBuilder(piece.length() + 64);
    for (String paragraph : piece.split("\n", -1)) {
      out.append(divides ? breaker.divided(paragraph) : breaker.whole(paragraph)).append('\n');
    }
    return out.toString();
  }
}
