package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.Page;
import org.copiste.model.Span;
import org.copiste.model.TextType;
import org.copiste.structure.line.Lines;
import org.junit.jupiter.api.Test;

/** Whatever the text, each of its characters stands in exactly one place of the structure. */
class PartitionTest {
  private static final String[] PIECES = {
    "Le parti",
    "la classe ",
    "ouvrière",
    ". ",
    ", ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n ",
    "\f",
    "\r\n",
    "1 ",
    "2. ",
    "3 ",
    "*",
    "* ",
    "__5 ",
    "(1)",
    "[2]",
    "mot1",
    "mot2",
    "mot*",
    "®",
    "’ ",
    "“",
    "”",
    "\"",
    "« ",
    " »",
    "[Staline]",
    "[",
    "]",
    "Notes\n",
    "http://a.fr/b\n",
    "- 3 -\n",
    "____\n",
    "Paris, le 3 mai 1923\n",
    "Cher ami,\n",
    "P.-S. ",
    "L. T.",
    "\t",
    "|",
    "\u00A0",
    "— ",
    "a) ",
    "CHAPITRE I\n",
    "12",
    "\uD83D\uDE00",
    "\u0000"
  };

  @Test
  void seeds() {
    check(Texts.seed(Texts.LETTER_1928));
    check(Texts.seed(Texts.LETTER_1923));
  }

  @Test
  void randomTexts() {
    Random random = new Random(4);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      int n = random.nextInt(60);
      for (int k = 0; k < n; k++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }

  @Test
  void mutatedSeeds() {
    Random random = new Random(5);
    for (String seed : List.of(Texts.LETTER_1928, Texts.LETTER_1923)) {
      List<String> lines = Arrays.asList(Texts.seed(seed).split("\n", -1));
      for (int i = 0; i < 25; i++) {
        List<String> changed = new ArrayList<>(lines);
        for (int k = 0; k < 40; k++) {
          int at = random.nextInt(changed.size());
          switch (random.nextInt(5)) {
            case 0 -> changed.remove(at);
            case 1 -> changed.add(at, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> Collections.swap(changed, at, random.nextInt(changed.size()));
            case 3 -> changed.set(at, PIECES[random.nextInt(PIECES.length)] + changed.get(at));
            default -> changed.set(at, changed.get(at) + PIECES[random.nextInt(PIECES.length)]);
          }
        }
        check(String.join("\n", changed));
      }
    }
  }

  private static void check(String text) {
    for (TextType type : TextType.values()) {
      check(text, new StructureStage(type).apply(new LayoutStage().apply(Texts.document(text))));
    }
  }

  private static void check(String text, Document d) {
    int[] owners = new int[text.length()];
    int last = 0;
    for (Block block : d.blocks()) {
      assertTrue(block.parts().get(0).start() >= last, () -> "blocks out of order in " + text);
      last = block.parts().get(0).end();
      own(owners, block.parts());
    }
    for (Note note : d.notes()) {
      note.label().ifPresent(label -> own(owners, List.of(label)));
      own(owners, note.body());
      Span first = note.body().get(0);
      assertEquals(first.start(), note.paragraphs().get(0));
    }
    List<Span> furniture = new ArrayList<>();
    for (Markup markup : d.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        furniture.addAll(markup.parts());
      }
    }
    own(owners, furniture);
    for (int i = 0; i < text.length(); i++) {
      boolean white = Lines.isWhite(text.charAt(i));
      int at = i;
      assertTrue(
          white ? owners[i] <= 1 : owners[i] == 1,
          () -> "character " + at + " has " + owners[at] + " owners in " + text);
    }
    lines(text, d);
    for (NoteCall call : d.calls()) {
      assertEquals(1, owners[call.at().start()]);
    }
  }

  private static void lines(String text, Document d) {
    int end = 0;
    for (Page page : d.pages()) {
      assertEquals(end, page.at().start());
      end = page.at().end();
    }
    assertEquals(text.length(), end);
    assertEquals(d.source().lines().count(), d.lines().size());
    for (Line line : d.lines()) {
      boolean white = line.at().of(text).chars().allMatch(c -> Lines.isWhite((char) c));
      assertEquals(white, line.role() == Line.Role.BLANK);
    }
  }

  private static void own(int[] owners, List<Span> spans) {
    int last = 0;
    for (Span span : spans) {
      assertTrue(span.start() >= last && !span.isEmpty(), "spans out of order or empty");
      last = span.end();
      for (int i = span.start(); i < span.end(); i++) {
        owners[i]++;
      }
    }
  }
}
