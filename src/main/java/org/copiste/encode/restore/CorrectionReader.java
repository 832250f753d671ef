package org.copiste.encode.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.xml.sax.Attributes;

/** Collects the corrections of a TEI document and their positions during restoring. */
final class CorrectionReader {

  /** A position in a line whose offset in the source is not known yet. */
  record Place(RestoredLine line, int characters) {
    int offset() {
      return line.start() + characters;
    }
  }

  /** One choice. */
  private static final class Mark {
    private final List<Place> sic = new ArrayList<>();
    private final StringBuilder corr = new StringBuilder();
    private boolean open;
    private boolean corrected;
    private boolean alone;
    private Edit.Kind kind = Edit.Kind.OCR;
    private String subtype = "";
    private String resp = Edit.COPISTE;
    private double p = 1;
  }

  private final Deque<Mark> marks = new ArrayDeque<>();
  private final List<Mark> done = new ArrayList<>();

  void start(String name, Attributes attributes, RestoredFlow flow) {
    if (name.equals("choice")) {
      marks.push(new Mark());
    } else if (!marks.isEmpty() && name.equals("sic")) {
      marks.element().sic.add(flow.place());
    } else if (!marks.isEmpty() && name.equals("corr")) {
      describe(marks.element(), attributes);
    } else if (name.equals("corr")) {
      alone(attributes, flow);
    }
  }

  /** A person may have put a correction in the place of what was read, without keeping that. */
  private void alone(Attributes attributes, RestoredFlow flow) {
    Mark mark = new Mark();
    mark.alone = true;
    mark.sic.add(flow.place());
    mark.sic.add(flow.place());
    describe(mark, attributes);
    marks.push(mark);
  }

  void end(String name, RestoredFlow flow) {
    if (marks.isEmpty()) {
      return;
    }
    switch (name) {
      case "sic" -> marks.element().sic.add(flow.place());
      case "corr" -> {
        marks.element().open = false;
        if (marks.element().alone) {
          done.add(marks.pop());
        }
      }
      case "choice" -> {
        Mark mark = marks.pop();
        if (mark.sic.size() == 2 && mark.corrected) {
          done.add(mark);
        }
      }
      default -> {}
    }
  }

  void characters(char[] ch, int start, int length) {
    if (!marks.isEmpty() && marks.element().open) {
      marks.element().corr.append(ch, start, length);
    }
  }

  /**
   * The corrections in order, once all lines are complete.
   *
   * @param text the restored source
   */
  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    for (Mark mark : done) {
      int start = mark.sic.get(0).offset();
      int end = Math.max(start, mark.sic.get(1).offset());
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      String to = mark.corr.toString().strip().replaceAll("\\s+", " ");
      edits.add(
          new Edit(
              new Span(start, end), to, mark.kind, mark.subtype, mark.p, mark.resp, 0, List.of()));
    }
    edits.sort(java.util.Comparator.comparing(Edit::at));
    return edits;
  }

  private static void describe(Mark mark, Attributes attributes) {
    mark.open = true;
    mark.corrected = true;
    mark.kind =
        "editorial".equals(attributes.getValue("type")) ? Edit.Kind.EDITORIAL : Edit.Kind.OCR;
    String subtype = attributes.getValue("subtype");
    mark.subtype = subtype == null ? "" : subtype;
    String resp = attributes.getValue("resp");
    // Of several the person stands last.
    mark.resp = resp == null ? Edit.COPISTE : resp.strip().replaceFirst("^(?:.*\\s)?#", "");
    try {
      String cert = attributes.getValue("cert");
      double p = cert == null ? 1 : Double.parseDouble(cert);
      mark.p = p >= 0 && p <= 1 ? p : 0.5;
    } catch (NumberFormatException e) {
      // A person may have written a word; anything but "high" counts as doubtful.
      mark.p = "high".equals(attributes.getValue("cert")) ? 0.95 : 0.5;
    }
  }
}
