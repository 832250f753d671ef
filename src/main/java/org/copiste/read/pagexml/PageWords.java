package org.copiste.read.pagexml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Span;
import org.copiste.read.page.Measures;
import org.copiste.read.rewrite.Outline;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.XmlNode;

/** Changed {@code Word} elements of a PAGE file. */
final class PageWords {
  private final String xml;
  private final PageTexts texts;

  PageWords(String xml, PageTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /** A word that is read as one, none or several; several share its outline. */
  String changed(XmlNode word, List<String> read) {
    Splices first = new Splices();
    texts.change(word, read.isEmpty() ? "" : read.get(0), first);
    if (read.size() != 1) {
      dropGlyphs(word, first);
    }
    if (read.size() < 2) {
      return apply(first, word);
    }
    outline(word, read, 0, first);
    List<String> parts = new ArrayList<>(List.of(apply(first, word)));
    for (int i = 1; i < read.size(); i++) {
      parts.add(texts.space(word.at().start()) + part(word, read, i));
    }
    return String.join("", parts);
  }

  /** A further part of a word: of the engine's readings it has none. */
  private String part(XmlNode word, List<String> read, int i) {
    Splices changes = new Splices();
    dropGlyphs(word, changes);
    outline(word, read, i, changes);
    word.attribute("id").ifPresent(at -> replace(changes, at, free(at.of(xml), i + 1)));
    List<XmlNode> equivs = word.children("TextEquiv").toList();
    for (XmlNode text : equivs.subList(Math.min(1, equivs.size()), equivs.size())) {
      replace(changes, text.at(), "");
    }
    if (equivs.isEmpty()) {
      texts.change(word, read.get(i), changes);
    } else {
      replace(changes, equivs.get(0).at(), PageTexts.element(word, "", read.get(i)));
    }
    return apply(changes, word);
  }

  /** Several words that are read as one, whose outline goes around all of theirs. */
  String joined(List<XmlNode> words, String read) {
    XmlNode kept = words.get(0);
    Splices changes = new Splices();
    texts.change(kept, words, read, changes);
    dropGlyphs(kept, changes);
    List<int[]> outlines =
        words.stream().map(this::points).filter(points -> points.length >= 4).toList();
    if (!outlines.isEmpty()) {
      points(kept, Outline.around(outlines), changes);
    }
    return apply(changes, kept);
  }

  private void outline(XmlNode word, List<String> read, int part, Splices into) {
    int[] all = points(word);
    if (all.length < 6) {
      return;
    }
    double[] sides =
        Outline.divide(Outline.side(all, 0, false), Outline.side(all, 0, true), read)[part];
    int left = (int) Math.round(sides[0]);
    points(word, Outline.between(all, left, (int) Math.round(sides[1])), into);
  }

  private static void dropGlyphs(XmlNode word, Splices into) {
    word.children("Glyph").forEach(glyph -> replace(into, glyph.at(), ""));
  }

  private static void replace(Splices into, Span at, String by) {
    into.replace(at.start(), at.end(), by);
  }

  private String apply(Splices changes, XmlNode word) {
    return changes.apply(xml, word.at());
  }

  private Optional<XmlNode> coords(XmlNode word) {
    return word.children("Coords").findFirst();
  }

  /** The corners of a word's outline; none if it has no sound one. */
  private int[] points(XmlNode word) {
    if (coords(word).isEmpty()) {
      return new int[0];
    }
    XmlNode coords = coords(word).get();
    StringBuilder written = new StringBuilder(coords.attribute("points", xml).orElse(""));
    for (XmlNode point : coords.children()) {
      written.append(' ').append(point.attribute("x", xml).orElse(""));
      written.append(' ').append(point.attribute("y", xml).orElse(""));
    }
    int[] points = Measures.numbers(written.toString());
    return points.length % 2 == 0 ? points : new int[0];
  }

  /** Writes an outline as the file has it: as an attribute, before 2013 as elements. */
  private void points(XmlNode word, int[] points, Splices into) {
    XmlNode coords = coords(word).orElse(word);
    Optional<Span> list = coords.attribute("points");
    if (list.isPresent()) {
      replace(into, list.get(), Outline.written(points, list.get().of(xml).contains(",")));
    } else if (coords != word) {
      StringBuilder elements = new StringBuilder();
      int[][] pairs = new int[points.length / 2][];
      Arrays.setAll(pairs, i -> new int[] {points[2 * i], points[2 * i + 1]});
      for (int[] pair : pairs) {
        elements.append("<").append(coords.beside("Point"));
        elements.append(" x=\"").append(pair[0]).append("\" y=\"").append(pair[1]).append("\"/>");
      }
      replace(into, coords.content(), elements.toString());
    }
  }

  /** An identifier that the file does not have. */
  private String free(String id, int part) {
    int number = part;
    while (xml.contains(id + "_" + number)) {
      number++;
    }
    return id + "_" + number;
  }
}
