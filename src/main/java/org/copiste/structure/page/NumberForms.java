package org.copiste.structure.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the form of a line speaks for the number of a page, in logarithms of odds against any
 * other line with a number. The weights were set by hand on typescripts and on novels set in pages
 * of many forms.
 */
final class NumberForms {
  private static final double WORD = 3;
  private static final double ORNATE = 1.5;
  private static final double BRACKET = 0.3;
  private static final double BARE = 0;
  private static final double BARE_ROMAN = -0.5;
  private static final double REPEATED_WORDS = 1.5;
  private static final double OTHER_WORDS = -1.5;
  private static final double MISREAD = -1.5;

  /** Against the number of a section only, which may be ornate and has no running title. */
  private static final double WORD_AGAINST_SECTION = 5;

  private static final double ORNATE_AGAINST_SECTION = 0.5;
  private static final double WORDS_AGAINST_SECTION = 2;

  /** The words of running heads that stand beside at least two numbers. */
  private final Set<String> repeated = new HashSet<>();

  NumberForms(List<NumberLine> candidates) {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    for (NumberLine c : candidates) {
      if (c.form() == NumberLine.Form.HEAD) {
        numbers.computeIfAbsent(c.words(), k -> new HashSet<>()).add(c.value());
      }
    }
    numbers.forEach(
        (words, values) -> {
          if (values.size() > 1) {
            repeated.add(words);
          }
        });
  }

  double weight(NumberLine c) {
    double weight =
        switch (c.form()) {
          case WORD -> WORD;
          case ORNATE, NEXT -> ORNATE;
          case BRACKET -> BRACKET;
          case BARE -> c.roman() ? BARE_ROMAN : BARE;
          case HEAD -> repeated.contains(c.words()) ? REPEATED_WORDS : OTHER_WORDS;
        };
    return weight + (c.misread() ? MISREAD : 0);
  }

  double againstSection(NumberLine c) {
    return switch (c.form()) {
      case WORD -> WORD_AGAINST_SECTION;
      case ORNATE, NEXT, BRACKET -> ORNATE_AGAINST_SECTION;
      case BARE -> 0;
      case HEAD -> repeated.contains(c.words()) ? WORDS_AGAINST_SECTION : 0;
    };
  }
}
