package org.copiste.structure.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Diagnostic;
import org.copiste.model.Markup;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.structure.line.Lines;

/** Finds quotations, titles, emphasised words and editorial brackets in paragraphs and notes. */
public final class InlineMarkup {
  /** Longest gloss in characters, set by hand: what is longer is the author's own bracket. */
  private static final int GLOSS = 200;

  private final Reading reading;
  private final List<Markup> markups = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Prepares for one document as it is read. */
  public InlineMarkup(Reading reading) {
    this.reading = reading;
  }

  /** The markup found so far. */
  public List<Markup> markups() {
    return markups;
  }

  /** A remark for each quotation mark without a partner. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Looks through one paragraph, given as its pieces in the source. */
  public void look(List<Span> parts) {
    ReadingText seen = new ReadingText(reading, parts);
    Quotations.Result quotes = Quotations.of(seen.text());
    for (Quotations.Pair pair : quotes.pairs()) {
      add(Markup.Kind.QUOTE, seen, pair.open(), pair.close() + 1, "");
      title(seen, pair);
    }
    for (int mark : quotes.unpaired()) {
      List<Span> at = seen.toSource(mark, mark + 1);
      if (!at.isEmpty()) {
        diagnostics.add(
            Diagnostic.info(
                "unpaired-quote",
                at.get(0).start(),
                "The quotation mark " + seen.text().charAt(mark) + " has no partner here."));
      }
    }
    glosses(seen, quotes.pairs());
    emphasis(seen, quotes.pairs());
  }

  private void title(ReadingText seen, Quotations.Pair pair) {
    CharSequence text = seen.text();
    int from = pair.open() + 1;
    int to = pair.close();
    while (from < to && Lines.isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && Lines.isWhite(text.charAt(to - 1))) {
      to--;
    }
    int first = from;
    int last = to;
    WorkTitles.level(text, pair.open(), from, to, false)
        .ifPresent(level -> add(Markup.Kind.TITLE, seen, first, last, level));
  }

  /** Words between signs: the title of a work, or emphasised words. */
  private void emphasis(ReadingText seen, List<Quotations.Pair> quotes) {
    CharSequence text = seen.text();
    for (Emphasis.Stretch stretch : Emphasis.of(text)) {
      int start = stretch.start();
      int end = stretch.end();
      int from = start + stretch.signs();
      int to = end - stretch.signs();
      if (crosses(start, end, quotes)) {
        continue;
      }
      Optional<String> level = WorkTitles.level(text, start, from, to, stretch.signs() == 1);
      if (level.isPresent()) {
        add(Markup.Kind.TITLE, seen, start, end, level.get());
      } else {
        add(Markup.Kind.EMPHASIS, seen, start, end, stretch.signs() == 1 ? "italic" : "bold");
      }
    }
  }

  private void glosses(ReadingText seen, List<Quotations.Pair> quotes) {
    CharSequence text = seen.text();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        open = i;
      } else if (c == ']' && open >= 0) {
        String inner = text.subSequence(open + 1, i).toString().strip();
        if (i - open <= GLOSS && isGloss(inner) && !crosses(open, i + 1, quotes)) {
          add(Markup.Kind.GLOSS, seen, open, i + 1, inner.equals("sic") ? "sic" : "");
        }
        open = -1;
      }
    }
  }

  private static boolean isGloss(String inner) {
    boolean word = inner.chars().filter(Character::isLetter).count() >= 2;
    return word && NoteSignature.of(inner).isEmpty();
  }

  private static boolean crosses(int from, int to, List<Quotations.Pair> quotes) {
    Span gloss = new Span(from, to);
    return quotes.stream().anyMatch(q -> gloss.crosses(new Span(q.open(), q.close() + 1)));
  }

  private void add(Markup.Kind kind, ReadingText seen, int from, int to, String subtype) {
    List<Span> at = seen.toSource(from, to);
    if (!at.isEmpty()) {
      markups.add(new Markup(kind, at, subtype));
    }
  }
}
