package org.copiste.structure.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.copiste.language.text.RomanNumerals;

/**
 * The number by which each page goes: the printed one where it counts on, and what the printed ones
 * imply for the pages between them. A number that the typist repeats gets {@code bis}; a page whose
 * number counts neither on nor anew, or that stands before page 1, goes by its place, in brackets.
 * A document without printed numbers is counted from 1.
 */
final class PageLabels {
  /** Most numbers in a row that may be slips. */
  private static final int MOST_ASTRAY = 2;

  private final NumberLine[] printed;
  private final String[] labels;

  /** Whether a page's number is not the printed one. */
  private final boolean[] supplied;

  private PageLabels(int pages) {
    this.printed = new NumberLine[pages];
    this.labels = new String[pages];
    this.supplied = new boolean[pages];
  }

  /**
   * The number of each page.
   *
   * @param numbers the printed numbers, in the order of the pages
   * @param pageOf the page that each of them numbers
   * @param pages how many pages there are
   */
  static List<String> of(List<NumberLine> numbers, List<Integer> pageOf, int pages) {
    PageLabels all = new PageLabels(pages);
    for (int i = 0; i < numbers.size(); i++) {
      if (all.printed[pageOf.get(i)] == null) {
        all.printed[pageOf.get(i)] = numbers.get(i);
      }
    }
    all.label();
    return List.of(all.labels);
  }

  private void label() {
    setRight();
    int done = -1;
    for (int page = 0; page < printed.length; page++) {
      if (printed[page] != null) {
        upTo(page, done);
        done = page;
      }
    }
    int value = done < 0 ? 0 : printed[done].value();
    for (int page = done + 1; page < printed.length; page++) {
      labels[page] = write(++value, done < 0 ? NumberLine.Script.ARABIC : printed[done].script());
    }
  }

  /**
   * Sets right one or two numbers that do not count with the pages, between two that do, and any
   * that agrees with no other if some agree with each other or with the sheet, counted from 1.
   */
  private void setRight() {
    int[] at = IntStream.range(0, printed.length).filter(k -> printed[k] != null).toArray();
    int[] sure = IntStream.of(at).filter(k -> agrees(k, at)).toArray();
    for (int k : at) {
      if (sure.length > 0 && !agrees(k, at) && !begins(k)) {
        int next = IntStream.of(sure).filter(s -> s > k).findFirst().orElse(sure[sure.length - 1]);
        int place = printed[next].value() + k - next;
        if (place > 0) {
          setRight(k, place);
        }
      }
    }
    for (int i = 0; i < at.length; i++) {
      for (int j = i + 2; j <= i + MOST_ASTRAY + 1 && j < at.length; j++) {
        if (counts(at[i], at[j])) {
          for (int k = i + 1; k < j; k++) {
            int place = printed[at[i]].value() + at[k] - at[i];
            if (printed[at[k]].value() != place) {
              setRight(at[k], place);
            }
          }
        }
      }
    }
  }

  private boolean agrees(int page, int[] others) {
    return printed[page].value() == page + 1
        || IntStream.of(others).anyMatch(k -> k != page && counts(page, k));
  }

  /** Whether a number above 1 may count anew: as many pages before it have none. */
  private boolean begins(int page) {
    int value = printed[page].value();
    return value > 1
        && value <= page + 1
        && IntStream.range(page - value + 1, page).allMatch(k -> printed[k] == null);
  }

  /** Whether the numbers of two pages are as far from each other as the pages are. */
  private boolean counts(int a, int b) {
    return printed[a].script() == printed[b].script()
        && printed[b].value() - printed[a].value() == b - a;
  }

  private void setRight(int page, int place) {
    NumberLine n = printed[page];
    printed[page] = new NumberLine(n.line(), place, n.script(), n.form(), n.misread(), n.words());
    supplied[page] = true;
  }

  /** Labels a page with a printed number and those between it and the one before, if any. */
  private void upTo(int page, int before) {
    NumberLine number = printed[page];
    int value = number.value();
    boolean same = before >= 0 && printed[before].script() == number.script();
    int last = same ? printed[before].value() : 0;
    boolean anew = !same || value <= last;
    if (!anew) {
      between(before, page, last, value);
      String label = write(value, number.script());
      labels[page] = supplied[page] ? "[" + label + "]" : label;
    } else if (value <= page - before) {
      int first = page - value + 1;
      between(before, first, before < 0 ? 0 : printed[before].value(), Integer.MAX_VALUE);
      for (int k = first; k <= page; k++) {
        labels[k] = write(k - first + 1, number.script());
      }
    } else if (before < 0 || !same) {
      for (int k = before + 1; k <= page; k++) {
        labels[k] = write(value - page + k, number.script());
      }
    } else {
      astray(page, before, last);
    }
  }

  /** A number that goes back, or comes again, although no page between can be the first. */
  private void astray(int page, int before, int last) {
    NumberLine number = printed[page];
    between(before, page, last, Integer.MAX_VALUE);
    int place = last + page - before;
    boolean follows = page == before + 1;
    boolean countsOn =
        page + 1 < printed.length && printed[page + 1] != null && counts(page, page + 1);
    if (follows && (number.value() == last || number.value() == 2 || countsOn)) {
      labels[page] = write(number.value(), number.script()) + "bis";
    } else {
      setRight(page, place);
      labels[page] = "[" + write(place, number.script()) + "]";
    }
  }

  /** Labels the pages between two, which count on from the last number and stay below the next. */
  private void between(int before, int to, int last, int next) {
    for (int k = before + 1; k < to; k++) {
      int value = last + k - before;
      if (before < 0) {
        labels[k] = "[" + (k + 1) + "]";
      } else {
        NumberLine.Script script = printed[before].script();
        labels[k] = value < next ? write(value, script) : write(next - 1, script) + "bis";
      }
    }
  }

  private static String write(int value, NumberLine.Script script) {
    return switch (script) {
      case ARABIC -> Integer.toString(value);
      case ROMAN -> RomanNumerals.of(value);
      case SMALL_ROMAN -> RomanNumerals.of(value).toLowerCase(Locale.ROOT);
    };
  }
}
