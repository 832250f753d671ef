package org.copiste.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineMapTest {
  private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n)|[^\r\n]+");

  @Test
  void linesAreThoseOfThePattern() {
    Random random = new Random(8);
    for (int i = 0; i < 3_000; i++) {
      String text = text(random);
      List<Span> contents = new ArrayList<>();
      List<Span> wholes = new ArrayList<>();
      Matcher line = LINE.matcher(text);
      while (line.find()) {
        int end = line.group(2) == null ? line.end() : line.end(1);
        contents.add(new Span(line.start(), end));
        wholes.add(new Span(line.start(), line.end()));
      }
      LineMap map = LineMap.of(text);
      assertEquals(contents.size(), map.count());
      for (int n = 1; n <= map.count(); n++) {
        assertEquals(contents.get(n - 1), map.content(n), text);
        assertEquals(wholes.get(n - 1), map.whole(n), text);
        for (int at = wholes.get(n - 1).start(); at < wholes.get(n - 1).end(); at++) {
          assertEquals(n, map.lineAt(at));
          assertEquals(at - wholes.get(n - 1).start() + 1, map.columnAt(at));
        }
      }
      assertEquals(Math.max(1, map.count()), map.lineAt(text.length()));
      assertEquals(text.endsWith("\n") || text.endsWith("\r"), map.endsWithLineEnd());
    }
    assertEquals(1, LineMap.of("").columnAt(0));
  }

  @Test
  void mapsAreEqualWhereTheirLinesAre() {
    assertEquals(LineMap.of("a\nbc"), LineMap.of("x\nyz"));
    assertEquals(LineMap.of("a\nbc").hashCode(), LineMap.of("x\nyz").hashCode());
    for (String other : List.of("a\nb", "a\nbcd", "ab\nc", "a\rbc\n", "abcd")) {
      assertNotEquals(LineMap.of("a\nbc"), LineMap.of(other));
    }
    // The same beginnings of lines, and the same length; only the ends are others.
    assertNotEquals(LineMap.of("a\r\nb"), LineMap.of("aa\nb"));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append("ab\f\r\n\n".charAt(random.nextInt(6)));
    }
    return text.toString();
  }
}
