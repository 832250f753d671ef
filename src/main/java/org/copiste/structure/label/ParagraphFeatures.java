package org.copiste.structure.label;

import java.util.List;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.ParagraphBreaks;

/** The features that tell whether a paragraph begins with a line. */
final class ParagraphFeatures {
  private final DocumentLook document;

  ParagraphFeatures(DocumentLook document) {
    this.document = document;
  }

  /** Adds the features of a line. */
  void add(int i, List<String> f) {
    LineLook look = document.looks[i];
    String between = document.lines.get(i).before().name();
    String begins = look.lower ? "small" : LineLook.kind(look.first);
    boolean list =
        ListMarkers.number(look.body).isPresent()
            || ListMarkers.bullet(look.body)
            || ListMarkers.letter(look.body).isPresent();
    if (list) {
      f.add("list");
    }
    if (i == 0) {
      return;
    }
    LineLook above = document.looks[i - 1];
    boolean fits =
        document.measure - above.body.length() - 1 - LineShape.firstWord(look.body)
            > document.measure / 10;
    int room =
        document.unwrapped ? 0 : 100 * (document.measure - above.body.length()) / document.measure;
    String left = room < 5 ? "5" : room < 12 ? "12" : room < 25 ? "25" : room < 45 ? "45" : "more";
    int mine =
        document.unwrapped ? 0 : 100 * (document.measure - look.body.length()) / document.measure;
    String right = mine < 4 ? "4" : mine < 10 ? "10" : mine < 22 ? "22" : mine < 40 ? "40" : "more";
    String end = above.ending.name();
    String form = Long.toString(Math.max(-7, Math.min(7, Math.round(document.form(i)))));
    f.add("form=" + form);
    f.add("form/=" + form + "/" + document.sort(i - 1) + "/" + document.sort(i));
    f.add("form/blanks=" + form + "/" + document.blanks);
    String kind = document.letterlike ? "letter/" : "other/";
    f.add(kind + end + "/" + begins + "/" + between);
    f.add(kind + "left=" + end + "/" + begins + "/" + left);
    f.add(kind + "left/right=" + end + "/" + begins + "/" + left + "/" + right);
    f.add(kind + "form=" + form);
    f.add(kind + "roomy=" + document.roomy + "/" + end + "/" + left);
    f.add("parted=" + document.parted + "/" + between + "/" + end + "/" + begins);
    f.add("parted/form=" + document.parted + "/" + form);
    f.add("parted/left=" + document.parted + "/" + between + "/" + end + "/" + left);
    f.add(
        "roomy=" + document.roomy + "/" + document.parted + "/" + end + "/" + left + "/" + begins);
    f.add("colon=" + above.ending + "/" + ":".equals(LineLook.kind(above.last)) + "/" + begins);
    f.add("end=" + end + "/" + begins);
    f.add("end/=" + end + "/" + begins + "/" + between);
    f.add("end/fits=" + end + "/" + begins + "/" + fits);
    f.add("end/left=" + end + "/" + begins + "/" + left);
    f.add(
        "end/left/between="
            + end
            + "/"
            + left
            + "/"
            + between
            + "/"
            + begins
            + "/"
            + document.sort(i - 1));
    f.add("end/right=" + end + "/" + begins + "/" + right);
    f.add("end/left/right=" + end + "/" + begins + "/" + left + "/" + right);
    f.add("left/right=" + left + "/" + right + (document.unwrapped ? "/u" : ""));
    f.add("fits=" + fits + "/" + begins);
    f.add("blanks=" + document.blanks + "/" + between + "/" + end);
    f.add("end/unwrapped=" + end + "/" + document.unwrapped + "/" + begins);
    f.add("end/sort=" + document.sort(i - 1) + "/" + end + "/" + begins);
    f.add("above/fill=" + document.fill(i - 1) + "/" + end);
    if (list) {
      f.add("list=" + end);
    }
    f.add("caps=" + above.capitals + "/" + look.capitals);
    f.add("indent/end=" + document.isIndented(i) + "/" + end);
    if (document.lines.get(i).before() == ParagraphBreaks.Between.PAGE) {
      for (int d = 1; d <= LineFeatures.AROUND && i - d >= 0; d++) {
        f.add(
            "page-"
                + d
                + "="
                + document.sort(i - d)
                + "/"
                + document.looks[i - d].ending
                + "/"
                + begins);
      }
    }
    if (i > 1) {
      f.add("above2=" + document.fill(i - 2) + "/" + document.fill(i - 1) + "/" + document.fill(i));
    }
  }
}
