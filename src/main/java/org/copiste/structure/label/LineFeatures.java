package org.copiste.structure.label;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.crf.Item;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;

/**
 * The features of the lines of a document: what a line looks like, where it stands in the document
 * and on its page, how full it is, and what stands around it. No feature is a word of the text
 * itself, so that the model learns how letters are written and not what one writer says; the words
 * that count stand in the language pack.
 */
final class LineFeatures {
  /** Lines around a line whose sort is a feature. */
  static final int AROUND = 3;

  /** Lines of a closing formula, and between its beginning and the name below it, at most. */
  private static final int FORMULA_LINES = 5;

  private final DocumentLook document;
  private final ParagraphFeatures paragraphs;

  LineFeatures(List<LabelledLine> lines) {
    this.document = new DocumentLook(lines);
    this.paragraphs = new ParagraphFeatures(document);
  }

  /** A line with its features. */
  Item item(int i) {
    return new Item(features(i), document.lines.get(i).before().ordinal());
  }

  private static String position(int k) {
    return k <= 5
        ? Integer.toString(k)
        : k <= 8 ? "6-8" : k <= 14 ? "9-14" : k <= 25 ? "15-25" : "26";
  }

  private List<String> features(int i) {
    List<String> f = new ArrayList<>(90);
    LabelledLine line = document.lines.get(i);
    LineLook look = document.looks[i];
    int n = document.lines.size();
    String from = position(i);
    String to = position(n - 1 - i);
    String region = i < 15 ? (n - 1 - i < 12 ? "all" : "head") : n - 1 - i < 12 ? "tail" : "mid";
    String sort = document.sort(i);
    String before = line.before().name();
    String next = i + 1 < n ? document.lines.get(i + 1).before().name() : "END";
    String fill = document.fill(i);
    f.add("1");
    f.add("from=" + from);
    f.add("to=" + to);
    f.add("region=" + region + (document.unwrapped ? "/u" : ""));
    f.add("sort=" + sort);
    f.add("sort/from=" + sort + "/" + from);
    f.add("sort/to=" + sort + "/" + to);
    f.add("sort/region=" + sort + "/" + region);
    f.add("mask=" + look.mask);
    f.add("mask3=" + (look.mask.length() > 3 ? look.mask.substring(0, 3) : look.mask));
    f.add(
        "maskend="
            + (look.mask.length() > 3 ? look.mask.substring(look.mask.length() - 3) : look.mask));
    f.add("words=" + Math.min(9, look.words));
    f.add("fill=" + fill);
    f.add("fill/sort=" + fill + "/" + sort);
    f.add("last=" + LineLook.kind(look.last));
    f.add("last/sort=" + LineLook.kind(look.last) + "/" + sort);
    f.add("first=" + LineLook.kind(look.first));
    f.add("ending=" + look.ending);
    f.add("caps=" + look.capitals + "/" + region);
    f.add("share=" + (look.words == 0 ? 0 : (4 * look.capitalised + look.words - 1) / look.words));
    if (look.nameLike) {
      f.add("name=" + Math.min(4, look.words));
      f.add("name/region=" + region);
    }
    for (int c = 0; c < look.counts.length; c++) {
      String name = LineWords.CLASSES.get(c);
      if (look.counts[c] > 0) {
        f.add(name + "=" + look.quarters(c));
        f.add(name + ">" + Math.min(3, look.counts[c]));
        f.add(name + "/region=" + region);
        f.add(name + "/fill=" + fill);
      }
      if ((look.firstClasses >>> c & 1) != 0) {
        f.add("w1=" + name);
        f.add("w1/region=" + name + "/" + region);
        if ((look.secondClasses) == 0) {
          f.add("w1w2=" + name + "/-");
        }
        for (int d = 0; d < look.counts.length; d++) {
          if ((look.secondClasses >>> d & 1) != 0) {
            f.add("w1w2=" + name + "/" + LineWords.CLASSES.get(d));
          }
        }
      }
    }
    int page = 4 * Math.min(document.widest[i], document.measure) / document.measure;
    f.add("narrow=" + page + "/" + sort);
    f.add("narrow/region=" + page + "/" + region);
    f.add("date=" + look.dated() + "/" + look.year + "/" + look.number);
    f.add("blank=" + before + "/" + next);
    f.add("blank/sort=" + before + "/" + next + "/" + sort);
    f.add("page=" + Math.min(3, document.pageFirst[i]) + "/" + Math.min(3, document.pageLast[i]));
    if (document.pageLast[i] < 4 && document.pageLast[i] != n - 1 - i) {
      f.add("pagefoot=" + document.pageLast[i] + "/" + sort);
      boolean address = look.words <= 14 && LetterPhrases.address(look.body);
      f.add(
          "pagefoot/address="
              + document.pageLast[i]
              + "/"
              + address
              + "/"
              + (document.times[i] > 1));
    }
    if (document.pageFirst[i] < 3 && document.pageFirst[i] != i) {
      f.add("pagehead=" + document.pageFirst[i] + "/" + sort);
    }
    if (document.times[i] > 1 && look.words > 1) {
      f.add("again=" + sort);
    }
    f.add("doc=" + document.salutes + "/" + document.datelines + "/" + document.valedictions);
    f.add(
        "doc/sort="
            + document.salutes
            + "/"
            + document.datelines
            + "/"
            + document.valedictions
            + "/"
            + sort);
    int indent = line.indent() - document.margin;
    f.add("indent=" + (indent >= 12 ? 12 : indent >= 6 ? 6 : indent >= 2 ? 2 : 0));
    f.add("indent/before=" + (indent >= 2) + "/" + (i > 0 && document.isIndented(i - 1)));
    phrase("closing", document.formulas[i], region, f);
    phrases(look.body, region, f);
    formula(i, f);
    around(i, f);
    paragraphs.add(i, f);
    return f;
  }

  /** The set phrases of letters that a line is or begins with. */
  private static void phrases(String body, String region, List<String> f) {
    if (body.length() > DocumentLook.LONGEST_PRINTED_LINE) {
      return;
    }
    phrase("salute", LetterPhrases.salute(body), region, f);
    phrase("dateline", LetterPhrases.dateline(body), region, f);
    phrase("signed", LetterPhrases.signed(body), region, f);
    phrase("address", LetterPhrases.address(body), region, f);
    phrase("marking", LetterPhrases.marking(body), region, f);
    phrase("postscript", LetterPhrases.postscript(body), region, f);
    phrase("office", LetterPhrases.office(body), region, f);
  }

  private static void phrase(String name, boolean is, String region, List<String> f) {
    if (is) {
      f.add("phrase=" + name);
      f.add("phrase=" + name + "/" + region);
    }
  }

  private void around(int i, List<String> f) {
    String sort = document.sort(i);
    for (int d = 1; d <= AROUND; d++) {
      f.add("-" + d + "=" + document.sort(i - d));
      f.add("+" + d + "=" + document.sort(i + d));
    }
    f.add("-1/=" + document.sort(i - 1) + "/" + sort);
    f.add("+1/=" + sort + "/" + document.sort(i + 1));
    f.add("-1+1=" + document.sort(i - 1) + "/" + sort + "/" + document.sort(i + 1));
    f.add("-2-1=" + document.sort(i - 2) + "/" + document.sort(i - 1) + "/" + sort);
    f.add("+1+2=" + sort + "/" + document.sort(i + 1) + "/" + document.sort(i + 2));
    near("name", i, f);
    near("salute", i, f);
    near("dated", i, f);
    near("valediction", i, f);
  }

  /** How a closing formula that began here or above goes on, and how near the name below it is. */
  private void formula(int i, List<String> f) {
    int since = -1;
    for (int d = 0; d <= FORMULA_LINES && i - d >= 0 && since < 0; d++) {
      if (d > 0 && document.looks[i - d].ending == LineShape.Ending.STOP) {
        break;
      }
      since = document.formulas[i - d] ? d : -1;
    }
    if (since < 0) {
      return;
    }
    int name = 9;
    for (int d = 1; d <= FORMULA_LINES && name == 9; d++) {
      boolean last = i + d >= document.looks.length;
      name = last || document.looks[i + d].nameLike ? d : 9;
    }
    f.add("formula=" + Math.min(3, since));
    f.add("formula/name=" + Math.min(3, since) + "/" + name);
    f.add("formula/end=" + Math.min(3, since) + "/" + position(document.looks.length - 1 - i));
  }

  /** How near a line of another sort is, within ten lines before and after. */
  private void near(String sort, int i, List<String> f) {
    for (int d = 1; d <= 10; d++) {
      if (document.sort(i + d).equals(sort)) {
        f.add(sort + " in " + (d <= 2 ? 2 : d <= 5 ? 5 : 10));
        break;
      }
    }
    for (int d = 1; d <= 10; d++) {
      if (document.sort(i - d).equals(sort)) {
        f.add(sort + " ago " + (d <= 2 ? 2 : d <= 5 ? 5 : 10));
        break;
      }
    }
  }
}
