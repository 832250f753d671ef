package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Lessons;
import org.copiste.model.Span;

/** Splits a document into passages and collects what correctors need to know about it. */
record Preparation(DocumentText seen, List<Passage> passages) {

  static Preparation of(
      Document document, Lexicon general, RepairOptions options, Lessons lessons) {
    String text = document.reading().text();
    List<Span> places = passages(text);
    List<List<PassageWord>> tokens = PassageWords.tokens(text, places);
    Lexicon lexicon = general.withSeen(DocumentNames.of(text, tokens, general));
    List<Span> guarded = new ArrayList<>(GuardedPlaces.of(document));
    tokens.forEach(list -> guarded.addAll(ForeignText.in(list, lexicon)));
    DocumentText seen =
        new DocumentText(
            document,
            text,
            Guard.of(guarded),
            lexicon,
            DocumentVocabulary.of(text, tokens),
            options,
            lessons);
    List<Passage> passages = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      passages.add(new Passage(seen, places.get(i), tokens.get(i)));
    }
    return new Preparation(seen, List.copyOf(passages));
  }

  /** The stretches without an empty line; a line of blanks is empty. */
  static List<Span> passages(String text) {
    List<Span> result = new ArrayList<>();
    int start = -1;
    int end = 0;
    int i = 0;
    while (i < text.length()) {
      int lineEnd = i;
      boolean blank = true;
      while (lineEnd < text.length() && !isLineEnd(text.charAt(lineEnd))) {
        blank &= Character.isWhitespace(text.charAt(lineEnd));
        lineEnd++;
      }
      if (blank && start >= 0) {
        result.add(new Span(start, end));
        start = -1;
      } else if (!blank) {
        start = start < 0 ? i : start;
        end = lineEnd;
      }
      i = lineEnd + 1;
      if (lineEnd + 1 < text.length()
          && text.charAt(lineEnd) == '\r'
          && text.charAt(lineEnd + 1) == '\n') {
        i++;
      }
    }
    if (start >= 0) {
      result.add(new Span(start, end));
    }
    return result;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
