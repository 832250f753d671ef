package org.copiste.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Older French spellings that are right in their time: {@code momens}, {@code collége}, {@code
 * poëme}, {@code étoit}, {@code rythme} written {@code rhythme}. Each is a regular change of the
 * modern form, so that a word counts as an older spelling only where undoing the change gives a
 * word that is known.
 */
public final class PeriodSpelling {

  private record Change(Pattern old, String modern) {}

  /** Regular changes of the spelling between about 1750 and 1935, as old form and modern form. */
  private static final List<Change> CHANGES =
      List.of(
          new Change(Pattern.compile("(?<=[ae])ns$"), "nts"),
          new Change(Pattern.compile("tems$"), "temps"),
          new Change(Pattern.compile("évè"), "évé"),
          new Change(Pattern.compile("(?<=[aeo])y(?=[lmnr])|(?<=s)y(?=[lmnr])"), "i"),
          new Change(Pattern.compile("ége(?=s?$)"), "ège"),
          new Change(Pattern.compile("ë(?=[mtlr])"), "è"),
          new Change(Pattern.compile("ë(?=[mtlr])"), "é"),
          new Change(Pattern.compile("oi(?=s$|t$|ent$)"), "ai"),
          new Change(Pattern.compile("oî(?=tre)"), "aî"),
          new Change(Pattern.compile("oi(?=bl|ss)"), "ai"),
          new Change(Pattern.compile("^rhy"), "ry"),
          new Change(Pattern.compile("phth"), "pht"),
          new Change(Pattern.compile("ï(?=e)"), "i"),
          new Change(Pattern.compile("^grand'"), "grand-"));

  private PeriodSpelling() {}

  /**
   * The modern form of an older spelling.
   *
   * @param form the word in lower case
   * @param known whether a modern form is a word
   * @return the modern form; empty where the word is no older spelling of a known word
   */
  public static Optional<String> modern(String form, Predicate<String> known) {
    for (Change change : CHANGES) {
      String modern = change.old().matcher(form).replaceFirst(change.modern());
      if (!modern.equals(form) && known.test(modern)) {
        return Optional.of(modern);
      }
    }
    return Optional.empty();
  }

  /** What a form becomes by undoing each change that it may show, whether a word or not. */
  public static List<String> undone(String form) {
    return CHANGES.stream()
        .map(change -> change.old().matcher(form).replaceFirst(change.modern()))
        .filter(modern -> !modern.equals(form))
        .toList();
  }
}
