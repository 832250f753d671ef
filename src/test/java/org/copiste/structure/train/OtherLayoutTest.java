package org.copiste.structure.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongPredicate;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.junit.jupiter.api.Test;

/** Whatever the layout, each letter of the text and each beginning stays where it was. */
class OtherLayoutTest {
  private static final List<String> WORDS =
      List.of("Hélas,", "peut-être", "l'été", "a", "Ménilmontant.", "œuvre", "dit-il", "1848", "—");

  private static final List<LineKind> BEFORE =
      List.of(LineKind.HEAD, LineKind.LETTERHEAD, LineKind.DATELINE, LineKind.SALUTE);
  private static final List<LineKind> AFTER =
      List.of(LineKind.VALEDICTION, LineKind.SIGNED, LineKind.ADDRESS, LineKind.FURNITURE);

  private final List<LabelledLine> lines = new ArrayList<>();
  private final List<Long> kinds = new ArrayList<>();

  private static String words(Random random, int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private void add(Random random, String body, long kind) {
    Between[] all = Between.values();
    Between before = lines.isEmpty() ? Between.PAGE : all[random.nextInt(8) % all.length];
    lines.add(new LabelledLine(body, random.nextInt(4), before));
    kinds.add(kind);
  }

  private GoldLetter letter(Random random) {
    lines.clear();
    kinds.clear();
    for (LineKind kind : BEFORE) {
      if (random.nextBoolean()) {
        add(random, words(random, 5), kind.bit());
      }
    }
    for (int i = random.nextInt(5); i >= 0; i--) {
      boolean unwrapped = random.nextInt(4) == 0;
      add(random, words(random, unwrapped ? 60 : 12), LineKind.TEXT.bit());
      for (int k = random.nextInt(5); k > 0; k--) {
        boolean divided = random.nextInt(3) == 0;
        add(random, words(random, 12) + (divided ? " maintien-" : ""), LineKind.MORE.bit());
      }
      if (random.nextInt(4) == 0) {
        add(random, words(random, 30), LineKind.ALL_BITS);
      }
    }
    for (LineKind kind : AFTER) {
      if (random.nextBoolean()) {
        add(random, words(random, 40), kind.bit());
      }
    }
    if (random.nextBoolean()) {
      add(random, "P.-S. " + words(random, 30), LineKind.POSTSCRIPT.bit());
    }
    return new GoldLetter(
        "hand", "l", List.copyOf(lines), kinds.stream().mapToLong(k -> k).toArray());
  }

  /** A line's characters without blanks, and without hyphens, which a line end gives and takes. */
  private static String letters(LabelledLine line) {
    return line.body().replaceAll("[\\s-]", "");
  }

  private static String letters(GoldLetter letter) {
    return String.join("", letter.lines().stream().map(OtherLayoutTest::letters).toList());
  }

  /** How many letters stand before each line of these kinds. */
  private static List<Integer> places(GoldLetter letter, LongPredicate kinds) {
    List<Integer> places = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < letter.lines().size(); i++) {
      if (kinds.test(letter.kinds()[i])) {
        places.add(at);
      }
      at += letters(letter.lines().get(i)).length();
    }
    return places;
  }

  /** For each letter of the text the kinds that its line may be, where that is no paragraph's. */
  private static String parts(GoldLetter letter) {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < letter.lines().size(); i++) {
      String kind = letter.kinds()[i] == LineKind.MORE.bit() ? "t" : mark(letter.kinds()[i]);
      parts.append(kind.repeat(letters(letter.lines().get(i)).length()));
    }
    return parts.toString();
  }

  private static String mark(long kinds) {
    boolean text = kinds == LineKind.TEXT.bit() || kinds == LineKind.POSTSCRIPT.bit();
    return text ? "t" : Character.toString('A' + Long.numberOfTrailingZeros(kinds) % 26);
  }

  private static List<Integer> pages(GoldLetter letter) {
    List<Integer> places = new ArrayList<>();
    int at = 0;
    for (LabelledLine line : letter.lines()) {
      if (line.before() == Between.PAGE) {
        places.add(at);
      }
      at += letters(line).length();
    }
    return places;
  }

  @Test
  void keepsEveryWordAndEveryBeginning() {
    Random random = new Random(17);
    int changed = 0;
    for (int i = 0; i < 600; i++) {
      GoldLetter letter = letter(random);
      GoldLetter other = OtherLayout.of(letter, random);
      String seed = "letter " + i;
      assertEquals(other.lines().size(), other.kinds().length, seed);
      assertEquals(letters(letter), letters(other), seed);
      assertEquals(parts(letter), parts(other), seed);
      for (LineKind begins : List.of(LineKind.TEXT, LineKind.POSTSCRIPT)) {
        LongPredicate kind = k -> k == begins.bit();
        assertEquals(places(letter, kind), places(other, kind), seed);
      }
      assertTrue(pages(other).containsAll(pages(letter)), seed);
      changed += letter.lines().equals(other.lines()) ? 0 : 1;
    }
    assertTrue(changed > 500, "letters laid out anew: " + changed);
  }

  @Test
  void theSameChanceGivesTheSameLayout() {
    GoldLetter letter = letter(new Random(1));
    assertEquals(
        OtherLayout.of(letter, new Random(2)).lines(),
        OtherLayout.of(letter, new Random(2)).lines());
  }
}
