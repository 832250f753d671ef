package org.copiste.structure.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.language.crf.Item;
import org.copiste.language.text.Fold;
import org.copiste.model.Encoding;
import org.copiste.model.Source;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ListMarkers;
import org.copiste.structure.line.ParagraphBreaks;

/**
 * The features of the lines of a document: what a line looks like, where it stands in the document
 * and on its page, how full it is, and what stands around it. No feature is a word of the text
 * itself, so that the model learns how letters are written and not what one writer says; the words
 * that count stand in the language pack.
 */
final class LineFeatures {
  /** A line longer than this is a whole paragraph. */
  private static final int LONGEST_PRINTED_LINE = 160;

  /** A full line is the one at this share of all lines by width: wider ones are slips. */
  private static final double FULL_LINE = 0.9;

  /** Lines around a line whose sort is a feature. */
  private static final int AROUND = 3;

  /** Lines of a closing formula, and between its beginning and the name below it, at most. */
  private static final int FORMULA_LINES = 5;

  /** Lines at either end in which the parts of a letter stand. */
  private static final int TOP = 12;

  private final List<LabelledLine> lines;
  private final LineLook[] looks;
  private final String[] sorts;

  /** Which lines begin as closing formulas do. */
  private final boolean[] formulas;

  private final int measure;
  private final int margin;
  private final boolean unwrapped;
  private final int blanks;

  /** How many of the ends of sentences at a line's end are followed by a blank line, in fifths. */
  private final int parted;

  /** How many of them leave room on their line, in fifths. */
  private final int roomy;

  private final int[] pageFirst;
  private final int[] pageLast;
  private final int[] times;

  /** For each line the width of the widest line on its page: the back of a card has no full one. */
  private final int[] widest;

  private final int salutes;
  private final int datelines;
  private final int valedictions;
  private final ParagraphBreaks breaks;

  /**
   * Whether the first or last lines are like those of a letter: books part paragraphs otherwise.
   */
  private final boolean letterlike;

  private final List<Integer> numbers = new ArrayList<>();

  LineFeatures(List<LabelledLine> lines) {
    this.lines = lines;
    int n = lines.size();
    this.looks = new LineLook[n];
    this.sorts = new String[n];
    this.formulas = new boolean[n];
    this.pageFirst = new int[n];
    this.pageLast = new int[n];
    this.times = new int[n];
    int[] widths = new int[n];
    int[] indents = new int[n];
    Map<String, Integer> count = new HashMap<>();
    int blank = 0;
    int pageStart = 0;
    int salute = 0;
    int dateline = 0;
    int valediction = 0;
    for (int i = 0; i < n; i++) {
      LabelledLine line = lines.get(i);
      looks[i] = new LineLook(line.body());
      sorts[i] = looks[i].sort();
      formulas[i] =
          line.body().length() <= LONGEST_PRINTED_LINE && LetterPhrases.closing(line.body());
      widths[i] = line.body().length();
      indents[i] = line.indent();
      count.merge(key(line.body()), 1, Integer::sum);
      blank += line.before() == ParagraphBreaks.Between.BLANK ? 1 : 0;
      pageStart = line.before() == ParagraphBreaks.Between.PAGE ? i : pageStart;
      pageFirst[i] = i - pageStart;
      String sort = sorts[i];
      salute += sort.equals("salute") ? 1 : 0;
      dateline += sort.equals("dated") ? 1 : 0;
      valediction += sort.equals("valediction") ? 1 : 0;
    }
    int pageEnd = n - 1;
    for (int i = n - 1; i >= 0; i--) {
      pageLast[i] = pageEnd - i;
      pageEnd = lines.get(i).before() == ParagraphBreaks.Between.PAGE ? i - 1 : pageEnd;
      times[i] = count.getOrDefault(key(lines.get(i).body()), 1);
    }
    this.widest = new int[n];
    for (int i = 0; i < n; i++) {
      widest[i] = pageFirst[i] > 0 ? Math.max(widest[i - 1], widths[i]) : widths[i];
    }
    for (int i = n - 2; i >= 0; i--) {
      widest[i] = pageLast[i] > 0 ? widest[i + 1] : widest[i];
    }
    Arrays.sort(widths);
    Arrays.sort(indents);
    this.measure = n == 0 ? 0 : Math.max(1, widths[(int) (FULL_LINE * (n - 1))]);
    this.margin = n == 0 ? 0 : indents[n / 4];
    this.unwrapped = measure > LONGEST_PRINTED_LINE;
    int stops = 0;
    int blankAfter = 0;
    int room = 0;
    for (int i = 1; i < n; i++) {
      if (looks[i - 1].ending == LineShape.Ending.STOP
          && !looks[i].lower
          && lines.get(i).before() != ParagraphBreaks.Between.PAGE) {
        stops++;
        blankAfter += lines.get(i).before() == ParagraphBreaks.Between.BLANK ? 1 : 0;
        room += 10 * lines.get(i - 1).body().length() < 8 * measure ? 1 : 0;
      }
    }
    this.parted = stops == 0 ? 0 : 5 * blankAfter / stops;
    this.roomy = stops == 0 ? 0 : 5 * room / stops;
    this.blanks = n < 2 ? 0 : Math.min(3, 8 * blank / n);
    this.breaks = breaks();
    boolean opens = false;
    for (int i = 0; i < n; i++) {
      String sort = sorts[i];
      boolean top =
          i < TOP
              && (sort.equals("salute")
                  || sort.equals("dated")
                  || LetterPhrases.titleOfLetter(looks[i].body));
      boolean end = n - 1 - i < TOP && sort.equals("valediction");
      opens |= top || end;
    }
    this.letterlike = opens;
    this.salutes = Math.min(2, salute);
    this.datelines = Math.min(2, dateline);
    this.valedictions = Math.min(2, valediction);
  }

  /** The lines laid out as they stood, for what tells paragraphs by their form alone. */
  private ParagraphBreaks breaks() {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (LabelledLine line : lines) {
      if (number > 0 && line.before() == ParagraphBreaks.Between.BLANK) {
        text.append('\n');
        number++;
      }
      text.append(" ".repeat(line.indent())).append(line.body()).append('\n');
      numbers.add(number++);
    }
    String all = text.toString();
    return new ParagraphBreaks(
        new Lines(Source.of("", all, all.length(), "", Encoding.UTF_8)), numbers, 0);
  }

  private static String key(String body) {
    return Fold.of(body).replaceAll("[^a-z]", "");
  }

  /** A line with its features. */
  Item item(int i) {
    return new Item(features(i), lines.get(i).before().ordinal());
  }

  private String fill(int i) {
    if (i < 0 || i >= lines.size()) {
      return "none";
    }
    int width = lines.get(i).body().length();
    if (width > LONGEST_PRINTED_LINE) {
      return "paragraph";
    }
    int full = unwrapped ? 75 : measure;
    int share = 100 * width / full;
    return share <= 20
        ? "20"
        : share <= 40
            ? "40"
            : share <= 60
                ? "60"
                : share <= 75
                    ? "75"
                    : share <= 88 ? "88" : share <= 96 ? "96" : share <= 108 ? "full" : "over";
  }

  private String sort(int i) {
    return i < 0 ? "begin" : i >= looks.length ? "end" : sorts[i];
  }

  private static String position(int k) {
    return k <= 5
        ? Integer.toString(k)
        : k <= 8 ? "6-8" : k <= 14 ? "9-14" : k <= 25 ? "15-25" : "26";
  }

  private List<String> features(int i) {
    List<String> f = new ArrayList<>(90);
    LabelledLine line = lines.get(i);
    LineLook look = looks[i];
    int n = lines.size();
    String from = position(i);
    String to = position(n - 1 - i);
    String region = i < 15 ? (n - 1 - i < 12 ? "all" : "head") : n - 1 - i < 12 ? "tail" : "mid";
    String sort = sorts[i];
    String before = line.before().name();
    String next = i + 1 < n ? lines.get(i + 1).before().name() : "END";
    String fill = fill(i);
    f.add("1");
    f.add("from=" + from);
    f.add("to=" + to);
    f.add("region=" + region + (unwrapped ? "/u" : ""));
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
    f.add("last=" + kind(look.last));
    f.add("last/sort=" + kind(look.last) + "/" + sort);
    f.add("first=" + kind(look.first));
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
    int page = 4 * Math.min(widest[i], measure) / measure;
    f.add("narrow=" + page + "/" + sort);
    f.add("narrow/region=" + page + "/" + region);
    f.add("date=" + look.dated() + "/" + look.year + "/" + look.number);
    f.add("blank=" + before + "/" + next);
    f.add("blank/sort=" + before + "/" + next + "/" + sort);
    f.add("page=" + Math.min(3, pageFirst[i]) + "/" + Math.min(3, pageLast[i]));
    if (pageLast[i] < 4 && pageLast[i] != n - 1 - i) {
      f.add("pagefoot=" + pageLast[i] + "/" + sort);
      boolean address = look.words <= 14 && LetterPhrases.address(look.body);
      f.add("pagefoot/address=" + pageLast[i] + "/" + address + "/" + (times[i] > 1));
    }
    if (pageFirst[i] < 3 && pageFirst[i] != i) {
      f.add("pagehead=" + pageFirst[i] + "/" + sort);
    }
    if (times[i] > 1 && look.words > 1) {
      f.add("again=" + sort);
    }
    f.add("doc=" + salutes + "/" + datelines + "/" + valedictions);
    f.add("doc/sort=" + salutes + "/" + datelines + "/" + valedictions + "/" + sort);
    int indent = line.indent() - margin;
    f.add("indent=" + (indent >= 12 ? 12 : indent >= 6 ? 6 : indent >= 2 ? 2 : 0));
    f.add(
        "indent/before="
            + (indent >= 2)
            + "/"
            + (i > 0 && lines.get(i - 1).indent() - margin >= 2));
    phrase("closing", formulas[i], region, f);
    phrases(look.body, region, f);
    formula(i, f);
    around(i, f);
    paragraph(i, f);
    return f;
  }

  /** The set phrases of letters that a line is or begins with. */
  private static void phrases(String body, String region, List<String> f) {
    if (body.length() > LONGEST_PRINTED_LINE) {
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
    String sort = sort(i);
    for (int d = 1; d <= AROUND; d++) {
      f.add("-" + d + "=" + sort(i - d));
      f.add("+" + d + "=" + sort(i + d));
    }
    f.add("-1/=" + sort(i - 1) + "/" + sort);
    f.add("+1/=" + sort + "/" + sort(i + 1));
    f.add("-1+1=" + sort(i - 1) + "/" + sort + "/" + sort(i + 1));
    f.add("-2-1=" + sort(i - 2) + "/" + sort(i - 1) + "/" + sort);
    f.add("+1+2=" + sort + "/" + sort(i + 1) + "/" + sort(i + 2));
    near("name", i, f);
    near("salute", i, f);
    near("dated", i, f);
    near("valediction", i, f);
  }

  /** How a closing formula that began here or above goes on, and how near the name below it is. */
  private void formula(int i, List<String> f) {
    int since = -1;
    for (int d = 0; d <= FORMULA_LINES && i - d >= 0 && since < 0; d++) {
      if (d > 0 && looks[i - d].ending == LineShape.Ending.STOP) {
        break;
      }
      since = formulas[i - d] ? d : -1;
    }
    if (since < 0) {
      return;
    }
    int name = 9;
    for (int d = 1; d <= FORMULA_LINES && name == 9; d++) {
      boolean last = i + d >= looks.length;
      name = last || looks[i + d].nameLike ? d : 9;
    }
    f.add("formula=" + Math.min(3, since));
    f.add("formula/name=" + Math.min(3, since) + "/" + name);
    f.add("formula/end=" + Math.min(3, since) + "/" + position(looks.length - 1 - i));
  }

  /** How near a line of another sort is, within ten lines before and after. */
  private void near(String sort, int i, List<String> f) {
    for (int d = 1; d <= 10; d++) {
      if (sort(i + d).equals(sort)) {
        f.add(sort + " in " + (d <= 2 ? 2 : d <= 5 ? 5 : 10));
        break;
      }
    }
    for (int d = 1; d <= 10; d++) {
      if (sort(i - d).equals(sort)) {
        f.add(sort + " ago " + (d <= 2 ? 2 : d <= 5 ? 5 : 10));
        break;
      }
    }
  }

  /** What tells whether a paragraph begins here. */
  private void paragraph(int i, List<String> f) {
    LineLook look = looks[i];
    String between = lines.get(i).before().name();
    String begins = look.lower ? "small" : kind(look.first);
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
    LineLook above = looks[i - 1];
    boolean fits =
        measure - above.body.length() - 1 - LineShape.firstWord(look.body) > measure / 10;
    int room = unwrapped ? 0 : 100 * (measure - above.body.length()) / measure;
    String left = room < 5 ? "5" : room < 12 ? "12" : room < 25 ? "25" : room < 45 ? "45" : "more";
    int mine = unwrapped ? 0 : 100 * (measure - look.body.length()) / measure;
    String right = mine < 4 ? "4" : mine < 10 ? "10" : mine < 22 ? "22" : mine < 40 ? "40" : "more";
    String end = above.ending.name();
    double weight = breaks.weight(numbers.get(i - 1), numbers.get(i), lines.get(i).before());
    String form = Long.toString(Math.max(-7, Math.min(7, Math.round(weight))));
    f.add("form=" + form);
    f.add("form/=" + form + "/" + sort(i - 1) + "/" + sort(i));
    f.add("form/blanks=" + form + "/" + blanks);
    String kind = letterlike ? "letter/" : "other/";
    f.add(kind + end + "/" + begins + "/" + between);
    f.add(kind + "left=" + end + "/" + begins + "/" + left);
    f.add(kind + "left/right=" + end + "/" + begins + "/" + left + "/" + right);
    f.add(kind + "form=" + form);
    f.add(kind + "roomy=" + roomy + "/" + end + "/" + left);
    f.add("parted=" + parted + "/" + between + "/" + end + "/" + begins);
    f.add("parted/form=" + parted + "/" + form);
    f.add("parted/left=" + parted + "/" + between + "/" + end + "/" + left);
    f.add("roomy=" + roomy + "/" + parted + "/" + end + "/" + left + "/" + begins);
    f.add("colon=" + above.ending + "/" + ":".equals(kind(above.last)) + "/" + begins);
    f.add("end=" + end + "/" + begins);
    f.add("end/=" + end + "/" + begins + "/" + between);
    f.add("end/fits=" + end + "/" + begins + "/" + fits);
    f.add("end/left=" + end + "/" + begins + "/" + left);
    f.add(
        "end/left/between=" + end + "/" + left + "/" + between + "/" + begins + "/" + sort(i - 1));
    f.add("end/right=" + end + "/" + begins + "/" + right);
    f.add("end/left/right=" + end + "/" + begins + "/" + left + "/" + right);
    f.add("left/right=" + left + "/" + right + (unwrapped ? "/u" : ""));
    f.add("fits=" + fits + "/" + begins);
    f.add("blanks=" + blanks + "/" + between + "/" + end);
    f.add("end/unwrapped=" + end + "/" + unwrapped + "/" + begins);
    f.add("end/sort=" + sort(i - 1) + "/" + end + "/" + begins);
    f.add("above/fill=" + fill(i - 1) + "/" + end);
    if (list) {
      f.add("list=" + end);
    }
    f.add("caps=" + above.capitals + "/" + look.capitals);
    f.add("indent/end=" + (lines.get(i).indent() - margin >= 2) + "/" + end);
    if (lines.get(i).before() == ParagraphBreaks.Between.PAGE) {
      for (int d = 1; d <= AROUND && i - d >= 0; d++) {
        f.add("page-" + d + "=" + sort(i - d) + "/" + looks[i - d].ending + "/" + begins);
      }
    }
    if (i > 1) {
      f.add("above2=" + fill(i - 2) + "/" + fill(i - 1) + "/" + fill(i));
    }
  }

  private static String kind(char c) {
    if (Character.isUpperCase(c)) {
      return "A";
    }
    if (Character.isLowerCase(c)) {
      return "a";
    }
    if (Character.isDigit(c)) {
      return "0";
    }
    return ",.;:!?".indexOf(c) >= 0
        ? String.valueOf(c)
        : "-–—¬".indexOf(c) >= 0
            ? "-"
            : "«»\"“”'’".indexOf(c) >= 0
                ? "\""
                : "([".indexOf(c) >= 0 ? "(" : ")]".indexOf(c) >= 0 ? ")" : "other";
  }
}
