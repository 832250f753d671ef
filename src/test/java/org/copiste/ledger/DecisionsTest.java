package org.copiste.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.copiste.model.DateValue;
import org.copiste.model.Mention;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  @Test
  void readsBackItsOwnRows() throws DecisionsException {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      List<Decision> decisions = new ArrayList<>();
      StringBuilder file = new StringBuilder(Decisions.header()).append('\n');
      for (int row = 2; row < 6; row++) {
        Decision decision =
            new Decision(
                Decision.Verdict.values()[random.nextInt(3)],
                random.nextInt(4),
                field(random),
                field(random),
                "0123456789ab",
                field(random),
                "2026-11-23",
                field(random),
                row);
        decisions.add(decision);
        file.append(Decisions.row(decision)).append(random.nextBoolean() ? "\n" : "\r\n");
      }
      assertEquals(decisions, read(file.toString()).rows());
    }
  }

  private static String field(Random random) {
    StringBuilder field = new StringBuilder("f");
    for (int i = random.nextInt(6); i > 0; i--) {
      field.append("a\t\n\\tné".charAt(random.nextInt(7)));
    }
    return field.toString();
  }

  @Test
  void noFieldIsAFormulaAndAllComeBack() throws DecisionsException {
    List<String> formulas =
        List.of("=1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3(1)", "=", "@", "-t-il", "+", "-12");
    List<Decision> rows = new ArrayList<>();
    for (String field : formulas) {
      rows.add(
          new Decision(
              Decision.Verdict.REPLACE,
              1,
              field,
              field,
              "0123456789ab",
              field,
              "",
              field,
              rows.size() + 2));
    }
    String file = new Decisions(rows).file();
    assertFalse(
        Pattern.compile("(?m)(?:^|\t)(?:[=@][^\t\n]|[+-][^\t\n]*[(|!])").matcher(file).find(),
        file);
    assertTrue(file.contains("\t-t-il\t-t-il\t"), file);
    assertEquals(rows, Decisions.read(file.getBytes(StandardCharsets.UTF_8)).rows());
  }

  @Test
  void saysWhichLineIsWrong() {
    String header = Decisions.header() + "\n";
    assertLine(1, "decision\tfoo\n");
    assertLine(1, "decision\tline\tfrom\n");
    assertLine(2, header + "approve\t1\ta\tb\t0123456789ab\t\t\t\n");
    assertLine(3, header + "accept\t1\ta\tb\t0123456789ab\t\t\t\naccept\tx\ta\tb\t0123456789ab\n");
    assertLine(2, header + "accept\t1\ta\tb\t0123\t\t\t\n");
    assertLine(2, header + "accept\t1\ta\\x\tb\t0123456789ab\t\t\t\n");
    assertLine(2, header + "accept\t1\ta\n");
  }

  @Test
  void aDecisionOnANameSaysWhatItIs() throws DecisionsException {
    String rows =
        """
        name\t1\tDupont\tperson\t0123456789ab\tA\t\t
        no-name\t1\tLa\t\t0123456789ab\tA\t\t
        same-as\t1\tDupont\t\t0123456789ab\tA\t\t#pers-1
        date\t1\tle 8 octobre\t1923-10-08\t0123456789ab\tA\t\t
        date\t1\thier\t\t0123456789ab\tA\t\t
        note\t1\t1\t12\t0123456789ab\tA\t\t
        note\t1\tl\t\t0123456789ab\tA\t\t
        """;
    List<Decision> read = read(Decisions.header() + "\n" + rows).rows();
    assertEquals(Optional.of(Mention.Type.PERSON), read.get(0).type());
    assertEquals("pers-1", read.get(2).identifier());
    assertEquals(12, read.get(5).noteLine());
    assertEquals(0, read.get(6).noteLine());
    for (String wrong :
        List.of(
            "name\t1\tDupont\tdate",
            "name\t1\tDupont\t",
            "no-name\t1\t\t",
            "same-as\t1\tDupont\t",
            "date\t1\tle 31 juin\t1923-06-31",
            "date\t1\tjuin\t1923-07/1923-06",
            "note\t1\t1\t0",
            "note\t1\t1\tpage 2")) {
      assertLine(2, Decisions.header() + "\n" + wrong + "\t0123456789ab\t\t\t\n");
    }
  }

  @Test
  void aDateIsADayAMonthAYearOrWhatLiesBetweenTwo() {
    assertEquals(Optional.of(DateValue.when("--10-08")), DecidedDate.of("--10-08"));
    assertEquals(Optional.of(DateValue.when("1924-02-29")), DecidedDate.of(" 1924-02-29 "));
    assertEquals(Optional.of(DateValue.UNKNOWN), DecidedDate.of(""));
    assertEquals(Optional.of(DateValue.range("1923", "1924-05")), DecidedDate.of("1923/1924-05"));
    assertEquals(
        Optional.of(DateValue.within("1923-08-20", "1923-08-31")),
        DecidedDate.of("[1923-08-20..1923-08-31]"));
    assertEquals(Optional.of("1924"), DecidedDate.of("../1924").flatMap(DateValue::to));
    for (String wrong : List.of("1923-02-29", "0000", "23", "8.10.1923", "/", "1/2/3", "--13")) {
      assertEquals(Optional.empty(), DecidedDate.of(wrong), wrong);
    }
  }

  @Test
  void thePeriodsAndDaysOfAPersonEndWithTheLast() throws DecisionsException {
    assertEquals(Optional.of(DateValue.when("-0044-03-15")), DecidedDate.of("-0044-03-15"));
    assertEquals(Optional.of("1923"), DecidedDate.of("1923/..").flatMap(DateValue::from));
    assertEquals(Optional.of(DateValue.range("1923", "1923")), DecidedDate.of("1923/1923"));
    for (String wrong :
        List.of("1924/1923", "1923-05/1923-04-30", "0000-01", "0000-01-01", "x/1924", "1923/x")) {
      assertEquals(Optional.empty(), DecidedDate.of(wrong), wrong);
    }
    StringBuilder file = new StringBuilder(Decisions.header()).append('\n');
    for (String who : List.of("A\t2026-11-23", "A\t2026-11-25T10:00", "A\t2026-11-24", "B\thier")) {
      file.append("accept\t1\ta\tb\t0123456789ab\t").append(who).append("\t\n");
    }
    file.append("accept\t1\ta\tb\t0123456789ab\t\t2026-01-02\t\n");
    assertEquals(Map.of("A", "2026-11-25", "reviewer", "2026-01-02"), read(file.toString()).days());
  }

  private static void assertLine(int line, String file) {
    DecisionsException e = assertThrows(DecisionsException.class, () -> read(file));
    assertEquals(line, e.line(), e.getMessage());
  }

  private static Decisions read(String file) throws DecisionsException {
    return Decisions.read(file.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theContextIsWhatTheFormatSays() {
    String text = "Les flancs en ont\nseulement  regu, une nouvelle impulsion. Mais";
    int at = text.indexOf("regu");
    Span reading = new Span(at, at + 4);
    // printf '%s' 'en ont seulement regu , une nouvelle' | sha256sum
    assertEquals("3312376ea9fb", ContextHash.of(text, reading));
    // The same with “regu,” for the reading, then with the comma left out, then with a word less.
    assertTrue(ContextHash.matches("1731d1897439", text, reading));
    assertTrue(ContextHash.matches("6f3565c1f511", text, reading));
    assertFalse(ContextHash.matches("6f3565c1f512", text, reading));
  }
}
