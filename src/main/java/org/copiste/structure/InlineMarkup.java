package org.copiste.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copiste.model.Diagnostic;
import org.copiste.model.Markup;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/** Finds quotations, titles and an editor's brackets in one paragraph or note. */
final class InlineMarkup {
  /** Longest gloss in characters. */
  private static final int GLOSS = 200;

  private static final Pattern WORK =
      Pattern.compile(
          ".*\\b(?:revues?|journal|journaux|brochures?|articles?|livres?|lettres?|ouvrages?|romans?"
              + "|po[èeé]mes?|pi[èe]ces?|chansons?|recueils?|magazines?|quotidiens?|hebdomadaires?"
              + "|mensuels?|intitul[ée]e?s?|titre|titr[ée]e?s?|nouvelles?|essais?|manuels?)\\s*:?\\s*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Reading reading;
  private final List<Markup> markups = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  InlineMarkup(Reading reading) {
    this.reading = reading;
  }

  List<Markup> markups() {
    return markups;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Looks through one stretch of text. */
  void look(List<Span> parts) {
    SeenText seen = new SeenText(reading, parts);
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
  }

  private void title(SeenText seen, Quotations.Pair pair) {
    CharSequence text = seen.text();
    int from = pair.open() + 1;
    int to = pair.close();
    while (from < to && Lines.isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && Lines.isWhite(text.charAt(to - 1))) {
      to--;
    }
    String before = text.subSequence(Math.max(0, pair.open() - 30), pair.open()).toString();
    boolean named = from < to && Character.isUpperCase(text.charAt(from)) && to - from <= 200;
    if (named && WORK.matcher(before).matches()) {
      add(Markup.Kind.TITLE, seen, from, to, "");
    }
  }

  private void glosses(SeenText seen, List<Quotations.Pair> quotes) {
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
    return word && NoteAuthors.of(inner).isEmpty();
  }

  private static boolean crosses(int from, int to, List<Quotations.Pair> quotes) {
    Span gloss = new Span(from, to);
    return quotes.stream().anyMatch(q -> gloss.crosses(new Span(q.open(), q.close() + 1)));
  }

  private void add(Markup.Kind kind, SeenText seen, int from, int to, String subtype) {
    List<Span> at = seen.toSource(from, to);
    if (!at.isEmpty()) {
      markups.add(new Markup(kind, at, subtype));
    }
  }
}
