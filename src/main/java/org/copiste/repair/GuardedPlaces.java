package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.MarkedDivision;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.Span;

/**
 * Places that repair must not touch because of their role: note calls and labels, addresses,
 * hyphens of compounds at a line's end that the file marks as such.
 */
final class GuardedPlaces {

  /** An address on the web or a mail address, up to the next blank; linear in the text. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|ftp://|www\\.)\\S++|[\\w.+-]{1,64}+@[\\w.-]{1,255}+");

  /** The label that begins a note: digits with what is glued to them, or a sign. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s{0,8}+(?:[(\\[]?[0-9]{1,3}[\\p{L}]{0,2}[)\\].]?|[*†‡§¹²³⁴-⁹°®]{1,3})(?=\\s)");

  private GuardedPlaces() {}

  /** The places in the seen text. */
  static List<Span> of(Document document) {
    List<Span> places = new ArrayList<>();
    String text = document.reading().text();
    for (NoteCall call : document.calls()) {
      places.add(document.reading().toSeen(call.at()));
    }
    for (Note note : document.notes()) {
      note.label().ifPresent(label -> places.add(document.reading().toSeen(label)));
    }
    for (MarkedDivision division : MarkedDivision.of(document.source())) {
      if (division.mark() == MarkedDivision.Mark.COMPOUND) {
        places.add(document.reading().toSeen(division.gap()));
      }
    }
    for (Line line : document.lines()) {
      if (line.role() == Line.Role.NOTE && document.notes().isEmpty()) {
        Span at = document.reading().toSeen(line.at());
        Matcher label = LABEL.matcher(text).region(at.start(), at.end());
        if (label.lookingAt()) {
          places.add(new Span(label.start(), label.end()));
        }
      }
    }
    for (Matcher address = ADDRESS.matcher(text); address.find(); ) {
      places.add(new Span(address.start(), address.end()));
    }
    return places;
  }
}
