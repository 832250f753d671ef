package org.copiste.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Span;

/**
 * A line as it is read, word by word. Runs of white space become one blank; there is none at the
 * line's ends. No-break spaces are characters of the text.
 */
public final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final List<Layout.Word> words = new ArrayList<>();
  private final List<Span> superscripts = new ArrayList<>();
  private boolean gap;

  /** Says that what follows stands apart from what there is. */
  public void blank() {
    gap = text.length() > 0;
  }

  /** Adds characters; they stand apart from those before only where they begin with white space. */
  public void append(CharSequence characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (isSpace(c)) {
        blank();
        continue;
      }
      if (gap) {
        text.append(' ');
        gap = false;
      }
      text.append(c);
    }
  }

  /** The offset in the line of the next visible character that is added. */
  public int place() {
    return text.length() + (gap ? 1 : 0);
  }

  /** The characters so far. */
  public CharSequence characters() {
    return text;
  }

  /** Makes what was added since a place a word; without visible characters it is none. */
  public void word(
      int from,
      int index,
      Optional<Shape> shape,
      OptionalDouble confidence,
      Layout.Style style,
      Optional<String> whole) {
    if (from < text.length()) {
      words.add(
          new Layout.Word(new Span(from, text.length()), index, shape, confidence, style, whole));
    }
  }

  /** Says that what was added since a place is raised above the line. */
  public void superscript(int from) {
    superscript(from, text.length());
  }

  /**
   * Says the same of characters by their offsets; what lies outside the line or before another such
   * place is left out.
   */
  public void superscript(int from, int to) {
    int end = Math.min(to, text.length());
    int free = superscripts.isEmpty() ? 0 : superscripts.get(superscripts.size() - 1).end();
    if (free <= from && from < end) {
      superscripts.add(new Span(from, end));
    }
  }

  /** Whether there is no visible character. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * The line; offsets count from its own beginning. Where no outline is given, it is the box around
   * the words; where no size is given, it is that of most of the line's characters.
   */
  public Layout.Line line(
      Optional<String> id,
      int index,
      String type,
      Optional<Shape> shape,
      OptionalDouble confidence,
      OptionalDouble size) {
    return new Layout.Line(
        new Span(0, text.length()),
        id,
        index,
        type,
        shape.or(this::around),
        confidence,
        size.isPresent() ? size : usualSize(),
        words,
        superscripts);
  }

  private Optional<Shape> around() {
    return words.stream()
        .flatMap(word -> word.shape().stream())
        .reduce(
            (a, b) ->
                Shape.box(
                    Math.min(a.left(), b.left()),
                    Math.min(a.top(), b.top()),
                    Math.max(a.right(), b.right()),
                    Math.max(a.bottom(), b.bottom())))
        .map(all -> Shape.box(all.left(), all.top(), all.right(), all.bottom()));
  }

  private OptionalDouble usualSize() {
    Map<Double, Integer> characters = new TreeMap<>();
    for (Layout.Word word : words) {
      word.style()
          .size()
          .ifPresent(size -> characters.merge(size, word.at().length(), Integer::sum));
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> OptionalDouble.of(most.getKey()))
        .orElse(OptionalDouble.empty());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** White space, and the characters at which some programs end a line. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u0085';
  }
}
