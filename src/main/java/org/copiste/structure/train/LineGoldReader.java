package org.copiste.structure.train;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.ParagraphBreaks.Between;

/**
 * Reads {@code *.lines} files: documents in which each line has its kind before a bar, as {@code
 * src/build/letters/README.md} describes.
 */
public final class LineGoldReader {
  private final String edition;
  private final List<GoldLetter> found = new ArrayList<>();
  private final List<LabelledLine> lines = new ArrayList<>();
  private final List<Long> kinds = new ArrayList<>();
  private String name = "";
  private String kind = "p";
  private Between between = Between.PAGE;

  private LineGoldReader(String edition) {
    this.edition = edition;
  }

  /**
   * The documents of a file.
   *
   * @throws GoldException if it is not UTF-8, or a line has no known kind
   * @throws IOException if it cannot be read
   */
  public static List<GoldLetter> read(Path file) throws IOException {
    String edition = file.getFileName().toString().replaceFirst("\\.lines$", "");
    LineGoldReader reader = new LineGoldReader(edition);
    List<String> all = lines(file);
    for (int i = 0; i < all.size(); i++) {
      if (!reader.take(all.get(i))) {
        throw new GoldException(file, i + 1, "a kind of line and a bar are expected");
      }
    }
    reader.close();
    return reader.found;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new GoldException(file, 1, "the file is not UTF-8");
    }
  }

  private boolean take(String line) {
    if (line.startsWith("#")) {
      return true;
    }
    if (line.startsWith("=== ")) {
      close();
      name = line.substring(4).replaceFirst("\\s*\\|.*", "");
      return true;
    }
    int bar = line.indexOf('|');
    if (bar < 0) {
      return line.isBlank();
    }
    String given = line.substring(0, bar).strip();
    String rest = line.substring(bar + 1).replaceFirst("^ ", "");
    if (rest.isBlank()) {
      between = between == Between.PAGE ? between : Between.BLANK;
      return given.isEmpty();
    }
    boolean more = given.equals("+");
    kind = more ? kind : given;
    long bits = bits(kind, more);
    if (kind.equals("note")) {
      between = Between.PAGE;
      return true;
    }
    if (bits == 0) {
      return false;
    }
    String body = rest.strip();
    lines.add(new LabelledLine(body, rest.indexOf(body), between));
    kinds.add(bits);
    between = Between.NOTHING;
    return true;
  }

  private static long bits(String kind, boolean more) {
    return switch (kind) {
      case "head" -> LineKind.HEAD.bit();
      case "subject" -> LineKind.SUBJECT.bit();
      case "letterhead" -> LineKind.LETTERHEAD.bit();
      case "dateline" -> LineKind.DATELINE.bit();
      case "salute" -> LineKind.SALUTE.bit();
      case "address" -> LineKind.ADDRESS.bit();
      case "marking" -> LineKind.MARKING.bit();
      case "valediction" -> LineKind.VALEDICTION.bit();
      case "signed" -> LineKind.SIGNED.bit();
      case "annex" -> LineKind.ENCLOSURE.bit();
      case "pageNum" -> LineKind.FURNITURE.bit();
      case "postscript" -> more ? LineKind.MORE.bit() : LineKind.POSTSCRIPT.bit();
      case "p", "item", "note" -> more ? LineKind.MORE.bit() : LineKind.TEXT.bit();
      case "l", "row", "speaker", "stage", "byline", "trailer" -> LineKind.TEXT.bit();
      default -> 0;
    };
  }

  private void close() {
    if (!lines.isEmpty()) {
      found.add(
          new GoldLetter(
              edition, name, List.copyOf(lines), kinds.stream().mapToLong(k -> k).toArray()));
    }
    lines.clear();
    kinds.clear();
    between = Between.PAGE;
    kind = "p";
  }
}
