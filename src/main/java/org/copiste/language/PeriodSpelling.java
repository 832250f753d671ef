package org.copiste.language;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;

/**
 * Older spellings that were right in their time: {@code momens}, {@code collége}, {@code poëme},
 * {@code étoit}, {@code rhythme}. Each differs from the modern form by a regular change, so a word
 * counts as an older spelling only if undoing such a change gives a known word.
 */
public final class PeriodSpelling {

  /** A change of spelling: the old form as a pattern, and the modern form. */
  private record Change(Pattern old, String modern) {
    static Change of(String line) {
      int tab = line.indexOf('\t');
      return new Change(Pattern.compile(line.substring(0, tab)), line.substring(tab + 1));
    }

    String undoneIn(String form) {
      return old.matcher(form).replaceFirst(modern);
    }
  }

  private static final List<Change> CHANGES =
      LanguagePack.current().words("spelling/period").stream().map(Change::of).toList();

  private PeriodSpelling() {}

  /**
   * The modern form of an older spelling.
   *
   * @param form the word in lower case
   * @param known whether a modern form is a word
   * @return the modern form; empty if the word is not an older spelling of a known word
   */
  public static Optional<String> modern(String form, Predicate<String> known) {
    for (Change change : CHANGES) {
      String modern = change.undoneIn(form);
      if (!modern.equals(form) && known.test(modern)) {
        return Optional.of(modern);
      }
    }
    return Optional.empty();
  }

  /** The results of undoing each change that the form may show, whether words or not. */
  public static List<String> undone(String form) {
    return CHANGES.stream()
        .map(change -> change.undoneIn(form))
        .filter(modern -> !modern.equals(form))
        .toList();
  }
}
