package org.copiste.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word divided at a line's end of which the file itself says so: ALTO by the whole word or by a
 * hyphen that it keeps apart, transcriptions by a sign that divides words and nothing else.
 *
 * @param gap from the hyphen to the beginning of the next line's text
 * @param first the letters before the hyphen
 * @param rest the letters that begin the next line
 * @param mark how the file says it
 */
public record MarkedDivision(Span gap, String first, String rest, Mark mark) {

  /** A compound. Engines also keep the hyphen of a word of which they have misread a part. */
  private static final Pattern WORDS = Pattern.compile("\\p{P}*\\p{L}+(?:[-'’]\\p{L}+)+\\p{P}*");

  /** How a file says that a word is divided. */
  public enum Mark {
    /** The file has the undivided word, without a hyphen. */
    WHOLE,
    /** The file has the undivided word, to which the hyphen belongs: {@code Extrême-Orient}. */
    COMPOUND,
    /** A sign that does nothing but divide words. */
    SIGN,
    /** A hyphen that the file keeps apart from the word; some keep those of compounds apart. */
    APART
  }

  private static final String HYPHENS = "-\u00AC\u00AD\u2010\u2011\u2E17—–";

  /** Signs that only divide words: what transcribers write, and the hyphen of old prints. */
  private static final String DIVIDING = "\u00AC\u2E17";

  /** The divisions of a source, in order. */
  public static List<MarkedDivision> of(Source source) {
    List<MarkedDivision> found = new ArrayList<>();
    Optional<Layout.Line> before = Optional.empty();
    String type = "";
    for (Layout.Page page : source.layout().map(Layout::pages).orElse(List.of())) {
      for (Layout.Region region : page.regions()) {
        for (Layout.Line line : region.lines()) {
          if (before.isPresent()) {
            between(source.text(), before.get(), line, type.equals(region.type()), found);
          }
          before = Optional.of(line);
          type = region.type();
        }
      }
    }
    return found;
  }

  /**
   * Adds the division between two lines.
   *
   * @param alike whether they stand in regions of one type: a note in the margin does not go on
   *     with a word of the text
   */
  private static void between(
      String text, Layout.Line line, Layout.Line next, boolean alike, List<MarkedDivision> found) {
    int end = line.at().end();
    int hyphen = HYPHENS.indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    Span gap = new Span(hyphen, next.at().start());
    Optional<Layout.Word> first = last(line.words());
    Optional<Layout.Word> second = next.words().stream().findFirst();
    Optional<String> whole = first.flatMap(Layout.Word::whole);
    Optional<String> same = second.flatMap(Layout.Word::whole);
    String start = wordBefore(text, line.at().start(), hyphen);
    String rest = wordAt(text, next.at());
    if (whole.isPresent() && whole.equals(same)) {
      boolean compound = isCompound(first.get().at().of(text), whole.get());
      if (!compound || WORDS.matcher(whole.get()).matches()) {
        found.add(new MarkedDivision(gap, start, rest, compound ? Mark.COMPOUND : Mark.WHOLE));
      }
      return;
    }
    boolean small = !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
    if (hyphen == end || start.isEmpty() || !small || !alike) {
      return;
    }
    if (DIVIDING.indexOf(text.charAt(hyphen)) >= 0) {
      found.add(new MarkedDivision(gap, start, rest, Mark.SIGN));
    } else if (first.isPresent() && first.get().at().end() == hyphen) {
      found.add(new MarkedDivision(gap, start, rest, Mark.APART));
    }
  }

  /** Whether a whole word has a hyphen where its first part ends. */
  private static boolean isCompound(String part, String whole) {
    String first = HYPHENS.indexOf(part.charAt(part.length() - 1)) < 0 ? part + "-" : part;
    return whole.strip().startsWith(first.substring(0, first.length() - 1) + "-");
  }

  private static Optional<Layout.Word> last(List<Layout.Word> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
  }

  private static String wordBefore(String text, int from, int end) {
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String wordAt(String text, Span line) {
    int end = line.start();
    while (end < line.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(line.start(), end);
  }
}
