package org.copiste.structure.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a layout says that a line is. The names are those of PAGE's text types, of SegmOnto's zones
 * and lines, which eScriptorium offers, and of hOCR's classes.
 */
enum LineType {
  HEAD(
      Furniture.HEAD,
      3,
      Furniture.LONGEST_HEAD,
      "header runningtitle runningtitlezone runninghead ocrheader"),
  FOOT(Furniture.FOOT, 3, Furniture.LONGEST_HEAD, "footer runningfoot ocrfooter"),
  PAGE_NUMBER(
      Furniture.PAGE_NUMBER,
      2,
      20,
      "pagenumber numbering numberingzone numberingline pagination foliation ocrpageno"),
  SIGNATURE("sig", 2, 20, "signaturemark quiremark quiremarks quiremarkszone"),
  CATCHWORD("catch", 1, 30, "catchword catchwords reclame"),
  STAMP("stamp", 6, Furniture.LONGEST_HEAD, "stamp stampzone seal sealzone"),
  INITIAL("initial", 1, 2, "dropcapital dropcapitalzone dropcapitalline initial"),

  /** Text that OCR has seen in pictures and damage. */
  ORNAMENT(
      "ornament",
      LineType.ANY,
      LineType.ANY,
      "graphic graphiczone damage damagezone digitizationartefact digitizationartefactzone"
          + " illustration decoration musiczone musicline noise separator"),
  MARGIN(
      Furniture.MARGIN,
      LineType.ANY,
      LineType.ANY,
      "marginalia margin margintext margintextzone marginnote marginalnote"),
  NOTE("", LineType.ANY, LineType.ANY, "footnote footnotes footnotecontinued endnote endnotes"),
  HEADING(
      "",
      4,
      LineType.ANY,
      "heading headingline headingzone title titlezone titleline ocrtitle ocrchapter ocrsection"
          + " ocrsubsection ocrsubsubsection"),
  TEXT("", LineType.ANY, LineType.ANY, "");

  /** Where size proves nothing. */
  private static final int ANY = Integer.MAX_VALUE;

  private static final Map<String, LineType> BY_NAME = new HashMap<>();

  static {
    for (LineType type : values()) {
      for (String name : type.names.split(" ")) {
        BY_NAME.put(name, type);
      }
    }
  }

  /** The type of furniture that such lines are; the empty string if they are none. */
  final String furniture;

  /**
   * Most lines and most characters of a line that are believed to be of this type: a quarter more
   * than a printed page has of it. What is larger was given the type by mistake; set by hand.
   */
  final int mostLines;

  final int longest;
  private final String names;

  LineType(String furniture, int mostLines, int longest, String names) {
    this.furniture = furniture;
    this.mostLines = mostLines;
    this.longest = longest;
    this.names = names;
  }

  /** Whether such lines are no part of the running text. */
  boolean isFurniture() {
    return !furniture.isEmpty();
  }

  /** Whether such lines may be many, so that only their share of the page shows a mistake. */
  boolean mayBeLarge() {
    return isFurniture() && mostLines == ANY;
  }

  /**
   * What a file's word for a region or line means. SegmOnto's words may go on with a colon and a
   * closer description, which counts if it is known, and with a number.
   */
  static LineType of(String word) {
    for (String part : new String[] {after(word, ':'), word}) {
      Optional<LineType> type = Optional.ofNullable(BY_NAME.get(key(part)));
      if (type.isPresent()) {
        return type.get();
      }
    }
    return TEXT;
  }

  private static String after(String word, char mark) {
    return word.substring(word.indexOf(mark) + 1);
  }

  /** The letters of a word up to a mark. */
  private static String key(String word) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length() && "#:".indexOf(word.charAt(i)) < 0; i++) {
      if (Character.isLetter(word.charAt(i))) {
        key.append(word.charAt(i));
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
