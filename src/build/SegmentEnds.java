import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where the errors of segments lie whose truth was cut by a rough alignment: at their ends, where
 * truth and reading begin or stop at different places and no correction helps, or between.
 *
 * <p>Run as a single source file: {@code java SegmentEnds.java TRUTH READING [REPAIRED]}; line i of
 * each file is one segment. Compared are small letters and digits, everything else as a blank, and
 * a hyphen between letters taken out. An end reaches to the first, or from the last, eight
 * characters in a row that agree.
 */
final class SegmentEnds {
  private static final int AGREED = 8;

  private SegmentEnds() {}

  public static void main(String[] args) throws IOException {
    List<String> truth = lines(args[0]);
    for (int a = 1; a < args.length; a++) {
      List<String> reading = lines(args[a]);
      long ends = 0;
      long inside = 0;
      for (int i = 0; i < truth.size(); i++) {
        boolean[] agrees = agreement(form(truth.get(i)), form(reading.get(i)));
        int first = first(agrees);
        int last = last(agrees);
        for (int k = 0; k < agrees.length; k++) {
          if (!agrees[k]) {
            boolean between = first >= 0 && k > first && k < last;
            inside += between ? 1 : 0;
            ends += between ? 0 : 1;
          }
        }
      }
      System.out.printf(
          Locale.ROOT, "%s: %d errors at the ends, %d between%n", args[a], ends, inside);
    }
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(Path.of(file), StandardCharsets.UTF_8);
  }

  private static String form(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replaceAll("(?<=\\p{L})[-¬](?=\\p{L})", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** For each step of a minimal alignment whether both sides agree. */
  private static boolean[] agreement(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        int best = i == 0 ? j : d[i - 1][j] + 1;
        if (j > 0) {
          best = Math.min(best, d[i][j - 1] + 1);
        }
        if (i > 0 && j > 0) {
          best = Math.min(best, d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        }
        d[i][j] = best;
      }
    }
    StringBuilder steps = new StringBuilder();
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      boolean same = i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1);
      if (i > 0 && j > 0 && d[i][j] == d[i - 1][j - 1] + (same ? 0 : 1)) {
        i--;
        j--;
      } else if (i > 0 && d[i][j] == d[i - 1][j] + 1) {
        i--;
        same = false;
      } else {
        j--;
        same = false;
      }
      steps.append(same ? '=' : 'x');
    }
    steps.reverse();
    boolean[] agrees = new boolean[steps.length()];
    for (int k = 0; k < agrees.length; k++) {
      agrees[k] = steps.charAt(k) == '=';
    }
    return agrees;
  }

  private static int first(boolean[] agrees) {
    int run = 0;
    for (int k = 0; k < agrees.length; k++) {
      run = agrees[k] ? run + 1 : 0;
      if (run == AGREED) {
        return k - AGREED + 1;
      }
    }
    return -1;
  }

  private static int last(boolean[] agrees) {
    int run = 0;
    for (int k = agrees.length - 1; k >= 0; k--) {
      run = agrees[k] ? run + 1 : 0;
      if (run == AGREED) {
        return k + AGREED - 1;
      }
    }
    return -1;
  }
}
