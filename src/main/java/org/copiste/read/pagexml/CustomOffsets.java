package org.copiste.read.pagexml;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Span;
import org.copiste.read.rewrite.OffsetMap;
import org.copiste.read.rewrite.Splices;

/**
 * What the attribute {@code custom} says about places in a text, such as {@code textStyle
 * {offset:3; length:2; superscript:true;}}, moved with the text when it is corrected.
 */
final class CustomOffsets {
  private static final Pattern GROUP = Pattern.compile("\\{[^{}]*+}");
  private static final Pattern OFFSET = Pattern.compile("\\boffset\\s*+:\\s*+(\\d{1,9})\\b");
  private static final Pattern LENGTH = Pattern.compile("\\blength\\s*+:\\s*+(\\d{1,9})\\b");

  private CustomOffsets() {}

  /**
   * Moves the places.
   *
   * @param custom the attribute's value in the file
   */
  static void move(String xml, Span custom, String was, String read, Splices into) {
    Matcher groups = GROUP.matcher(xml).region(custom.start(), custom.end());
    OffsetMap map = OffsetMap.of(was, read);
    while (groups.find()) {
      Matcher offset = OFFSET.matcher(xml).region(groups.start(), groups.end());
      if (!offset.find()) {
        continue;
      }
      int old = Integer.parseInt(offset.group(1));
      int start = map.start(old);
      Matcher length = LENGTH.matcher(xml).region(groups.start(), groups.end());
      if (length.find()) {
        int end = map.end(old + Integer.parseInt(length.group(1)));
        write(length.toMatchResult(), Math.max(0, end - start), into);
      }
      write(offset.toMatchResult(), start, into);
    }
  }

  private static void write(MatchResult place, int value, Splices into) {
    if (value != Integer.parseInt(place.group(1))) {
      into.replace(place.start(1), place.end(1), String.valueOf(value));
    }
  }
}
