package org.copiste.encode.layout;

import org.copiste.language.text.Apostrophes;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * Widens a minimal edit to the span that a {@code choice} shows: the whole word, with the
 * apostrophe of an elision; for a change of punctuation only the sign.
 */
final class EditWidening {
  /**
   * What is longer, in code units, is no word, and its edits stand by themselves. The longest token
   * that repair looks at is as long.
   */
  private static final int LONGEST_WORD = 100;

  private final String text;
  private final Span limits;

  /**
   * A widening within limits.
   *
   * @param limits the span beyond which no edit is widened
   */
  EditWidening(String text, Span limits) {
    this.text = text;
    this.limits = limits;
  }

  Span of(Edit edit) {
    int start = edit.at().start();
    int end = edit.at().end();
    boolean open = isBlank(start, end) || joinsWords(edit);
    boolean wordy = open || hasWord(text, start, end) || hasWord(edit.to(), 0, edit.to().length());
    if (wordy || edit.to().isEmpty()) {
      int earliest = Math.max(limits.start(), start - LONGEST_WORD);
      int latest = Math.min(limits.end(), end + LONGEST_WORD);
      while (start > earliest && isWord(start - 1) && (open || isWordAt(start, end, edit))) {
        start--;
      }
      while (end < latest && isWord(end) && (open || isWordBefore(start, end, edit))) {
        end++;
      }
      if (end - start - edit.at().length() >= LONGEST_WORD) {
        return edit.at().isEmpty() ? neighbour(edit.at().start()) : edit.at();
      }
      if (end < limits.end()
          && Apostrophes.isApostrophe(text.charAt(end))
          && (start < end || wordy)) {
        end++;
      }
    }
    return start < end ? new Span(start, end) : neighbour(start);
  }

  /** For an insertion between blanks: the visible character after it, or else the one before. */
  private Span neighbour(int at) {
    if (at < limits.end() && !Character.isWhitespace(text.charAt(at))) {
      return new Span(at, Character.offsetByCodePoints(text, at, 1));
    }
    if (at > limits.start() && !Character.isWhitespace(text.charAt(at - 1))) {
      return new Span(Character.offsetByCodePoints(text, at, -1), at);
    }
    return Span.at(at);
  }

  /**
   * Whether the edit removes what separates two words, such as a hyphen and a line end, or blanks
   * around an apostrophe.
   */
  private boolean joinsWords(Edit edit) {
    int start = edit.at().start();
    int end = edit.at().end();
    boolean bound =
        edit.to().length() == 1
            && Apostrophes.isApostrophe(edit.to().charAt(0))
            && start < end
            && Character.isWhitespace(text.charAt(start))
            && Character.isWhitespace(text.charAt(end - 1));
    return (edit.to().isEmpty() || bound)
        && start > limits.start()
        && end < limits.end()
        && isWord(start - 1)
        && isWord(end)
        && !hasWord(text, start, end);
  }

  private boolean isWordAt(int start, int end, Edit edit) {
    return start < end ? isWord(start) || edit.to().isEmpty() : true;
  }

  private boolean isWordBefore(int start, int end, Edit edit) {
    return start < end ? isWord(end - 1) || !edit.to().isEmpty() : true;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '|') {
        return true;
      }
    }
    return false;
  }

  private boolean isWord(int i) {
    char c = text.charAt(i);
    if (c == '-' || c == '\u2010') {
      return i > 0
          && i + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(i - 1))
          && Character.isLetterOrDigit(text.charAt(i + 1));
    }
    return Character.isLetterOrDigit(c)
        || c == '|'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
