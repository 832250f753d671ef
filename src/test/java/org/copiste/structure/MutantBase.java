package org.copiste.structure;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Note;
import org.copiste.model.Page;
import org.copiste.model.Span;

/**
 * A letter taken apart into pages, text and notes, so that it can be put together in other ways. A
 * call in the text is one private-use character, {@code \uE000} plus the note's index.
 */
final class MutantBase {
  static final char CALL = '\uE000';

  /** A page: its text lines with the blank ones between, and the notes that stand on it. */
  record PageText(List<String> body, List<Integer> notes) {}

  /** A note: its lines without the label, and the glyphs of its call in the letter. */
  record NoteText(List<String> lines, String label, String call) {}

  private final List<PageText> pages = new ArrayList<>();
  private final List<NoteText> notes = new ArrayList<>();

  private MutantBase() {}

  List<PageText> pages() {
    return pages;
  }

  List<NoteText> notes() {
    return notes;
  }

  static MutantBase of(String seed) {
    Document d =
        new StructureStage().apply(new LayoutStage().apply(Texts.document(Texts.seed(seed))));
    MutantBase base = new MutantBase();
    String text = d.source().text();
    StringBuilder marked = new StringBuilder(text);
    for (int k = d.notes().size() - 1; k >= 0; k--) {
      Span call = d.notes().get(k).call().orElseThrow();
      marked.replace(
          call.start(), call.end(), "" + (char) (CALL + k) + "\uF8FF".repeat(call.length() - 1));
    }
    for (Note note : d.notes()) {
      List<String> lines = new ArrayList<>();
      for (Span part : note.body()) {
        for (String line : d.source().at(part).split("\n")) {
          if (!line.isBlank()) {
            lines.add(line.strip());
          }
        }
      }
      Span call = note.call().orElseThrow();
      base.notes.add(
          new NoteText(lines, note.label().map(d.source()::at).orElse(""), d.source().at(call)));
    }
    for (Page page : d.pages()) {
      List<String> body = new ArrayList<>();
      for (Line line : d.lines()) {
        boolean here = page.at().contains(line.at().start());
        if (here && (line.role() == Line.Role.TEXT || line.role() == Line.Role.BLANK)) {
          String content = line.at().of(marked).replace("\uF8FF", "").strip();
          boolean twice =
              content.isEmpty() && (body.isEmpty() || body.get(body.size() - 1).isEmpty());
          if (!twice) {
            body.add(content);
          }
        }
      }
      List<Integer> here = new ArrayList<>();
      for (int k = 0; k < d.notes().size(); k++) {
        if (page.at().contains(d.notes().get(k).body().get(0).start())) {
          here.add(k);
        }
      }
      while (!body.isEmpty() && body.get(body.size() - 1).isEmpty()) {
        body.remove(body.size() - 1);
      }
      base.pages.add(new PageText(body, here));
    }
    return base;
  }
}
