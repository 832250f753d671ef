package org.copiste.read.hocr;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.read.page.PageException;
import org.copiste.read.rewrite.LineChange;
import org.copiste.read.rewrite.PageWriter;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.WordChange;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Writes words into hOCR files: what is read in place of what the engine read, which goes into the
 * property {@code x_source} of {@code title}.
 */
public final class HocrWriter implements PageWriter {
  /** Of so many characters the reader knows how to read the file. */
  private static final int BEGINNING = 8 * 1024;

  @Override
  public String write(String markup, Source source, List<LineChange> changes) {
    Parser parser =
        HocrReader.parser(markup.substring(0, Math.min(markup.length(), BEGINNING)))
            .setTrackPosition(true);
    Document document = parser.parseInput(markup, "");
    HocrLines lines = new HocrLines(true);
    HocrPages pages = new HocrPages(lines);
    try {
      List<Element> all = new ArrayList<>(document.select(".ocr_page"));
      if (all.isEmpty()) {
        all.add(document.body());
      }
      for (Element page : all) {
        pages.page(page);
      }
    } catch (PageException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return new File(markup, lines).write(changes);
  }

  /** One file while it is changed. */
  private static final class File {
    private final String markup;
    private final HocrLines read;
    private final HocrElement elements;
    private final Splices splices = new Splices();

    File(String markup, HocrLines read) {
      this.markup = markup;
      this.read = read;
      this.elements = new HocrElement(markup);
    }

    String write(List<LineChange> changes) {
      for (LineChange change : changes) {
        if (change.line().words().isEmpty() && change.line().index() >= 0) {
          Element line = node(read.lines(), change.line().index());
          Span at = elements.at(line);
          splices.replace(
              at.start(), at.end(), elements.changed(line, List.of(change.text()), line.text()));
        }
        for (WordChange word : change.words()) {
          write(change.inside(word));
        }
      }
      return splices.apply(markup);
    }

    private void write(WordChange change) {
      List<Element> words = new ArrayList<>();
      for (Layout.Word word : change.words()) {
        words.add(node(read.words(), word.index()));
      }
      Element first = words.get(0);
      Span at = elements.at(first);
      String by =
          words.size() == 1
              ? elements.changed(first, change.read(), first.text())
              : elements.joined(words, change.read().get(0));
      splices.replace(at.start(), at.end(), by);
      int end = at.end();
      for (Element word : words.subList(1, words.size())) {
        Span next = elements.at(word);
        boolean blank = end <= next.start() && markup.substring(end, next.start()).isBlank();
        splices.replace(blank ? end : next.start(), next.end(), "");
        end = next.end();
      }
    }

    private static Element node(List<Element> nodes, int index) {
      if (index >= nodes.size()) {
        throw new IllegalArgumentException("there is no element " + index);
      }
      return nodes.get(index);
    }
  }
}
