package org.copiste.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlignerTest {

  /** The whole table, and from its end backwards a pair before a deletion before an insertion. */
  private static Counts byTheBook(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        }
      }
    }
    long[] n = new long[4];
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      boolean same = i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1);
      if (i > 0 && j > 0 && d[i][j] == d[i - 1][j - 1] + (same ? 0 : 1)) {
        n[same ? 0 : 1]++;
        i--;
        j--;
      } else if (i > 0 && d[i][j] == d[i - 1][j] + 1) {
        n[2]++;
        i--;
      } else {
        n[3]++;
        j--;
      }
    }
    return new Counts(n[0], n[1], n[2], n[3]);
  }

  private static String random(Random random, int length, String letters) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(letters.charAt(random.nextInt(letters.length())));
    }
    return out.toString();
  }

  @Test
  void countsAreThoseOfTheWholeTable() {
    Random random = new Random(11);
    for (int round = 0; round < 4000; round++) {
      String a = random(random, random.nextInt(60), "aab ");
      String b = random.nextBoolean() ? spoilt(a, random, 6) : random(random, 70, "ab c");
      assertEquals(
          byTheBook(a, b), Aligner.characters(a, b).counts(), () -> "<" + a + "> <" + b + ">");
    }
  }

  @Test
  void aTableInPiecesGivesTheSame() {
    Random random = new Random(14);
    for (int round = 0; round < 400; round++) {
      String a = random(random, random.nextInt(400), "aab c");
      String b = random.nextBoolean() ? spoilt(a, random, 6) : random(random, 300, "abcde");
      ByteArrayOutputStream operations = new ByteArrayOutputStream();
      BitTable.align(
          a.chars().toArray(),
          0,
          a.length(),
          b.chars().toArray(),
          0,
          b.length(),
          1 + random.nextInt(200),
          operations);
      assertEquals(
          byTheBook(a, b),
          new Alignment(operations.toByteArray()).counts(),
          () -> "<" + a + "> <" + b + ">");
    }
  }

  @Test
  void aWordWithoutEndIsReadOnce() {
    String word = "a".repeat(1_000_000);
    String gold = word + "¬\nb " + word;
    assertEquals(word + "b " + word, DividedWords.joined(gold, word + "-\nb " + word));
    assertEquals("ab c-\nd", DividedWords.joined("a¬\nb", "a-\nb c-\nd"));
  }

  @Test
  void longTextsAreCutWhereTheyAgree() {
    Random random = new Random(12);
    String a = random(random, 300_000, "abcdefghijklmnop     ");
    String b = spoilt(a, random, 40);
    Counts counts = Aligner.characters(a, b).counts();
    assertEquals(a.length(), counts.gold());
    assertEquals(b.length(), counts.hits() + counts.substitutions() + counts.insertions());
    assertTrue(
        counts.errors() > 3000 && counts.errors() < 300_000 / 40 * 1.2, () -> counts.toString());
  }

  @Test
  void evenTextsWithNothingInCommonAreAligned() {
    Counts counts = Aligner.characters("a".repeat(40_000), "b".repeat(20_000)).counts();
    assertEquals(new Counts(0, 20_000, 20_000, 0), counts);
    assertEquals(Counts.NONE, Aligner.characters("", "").counts());
  }

  @Test
  void everySymbolHasItsPlace() {
    Alignment alignment = Aligner.characters("le chat", "la cha t");
    int[] map = alignment.toSecond(7);
    assertEquals(0, map[0]);
    assertEquals(8, map[7]);
    assertEquals(3, map[3]);
  }

  @Test
  void theCompetitionsFormIsItsDefinition() {
    Random random = new Random(13);
    Pattern other = Pattern.compile("[^\\w]", Pattern.UNICODE_CHARACTER_CLASS);
    String letters = "aÉœßÆ_-—¬\n .,'’1²ªⅣ\u0301\u200d°|\t\u00a0";
    for (int round = 0; round < 3000; round++) {
      String text = random(random, random.nextInt(12), letters);
      String lower =
          text.toLowerCase(Locale.ROOT)
              .replace("ß", "ss")
              .replace("œ", "oe")
              .replace("æ", "ae")
              .replace("—\n", "")
              .replace("¬\n", "");
      String expected =
          other.matcher(lower).replaceAll(" ").replace('_', ' ').replaceAll("\\s+", " ").strip();
      assertEquals(expected, TextForm.COMPETITION.of(text), () -> "<" + text + ">");
    }
  }

  /** A copy with about one error in so many characters. */
  private static String spoilt(String text, Random random, int every) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int what = random.nextInt(3 * every);
      if (what == 0) {
        out.append('z');
      } else if (what == 1) {
        out.append(text.charAt(i)).append('z');
      } else if (what != 2) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
