package org.copiste.read.pagexml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.read.rewrite.LineChange;
import org.copiste.read.rewrite.LineChanges;
import org.copiste.read.rewrite.PageWriter;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.WordChange;
import org.copiste.read.rewrite.XmlNode;

/**
 * Writes words into PAGE files: what is read as the first {@code TextEquiv} of word, line and
 * region, what the engine read as a further one.
 */
public final class PageXmlWriter implements PageWriter {

  @Override
  public String write(String markup, Source source, List<LineChange> changes) {
    return new File(markup, source).write(changes);
  }

  /** One file while it is changed. */
  private static final class File {
    private final String xml;
    private final Source source;
    private final PageTexts texts;
    private final List<XmlNode> lines = new ArrayList<>();
    private final List<XmlNode> words = new ArrayList<>();
    private final Map<XmlNode, List<XmlNode>> regions = new HashMap<>();
    private final Map<String, XmlNode> regionsById = new HashMap<>();
    private final Splices splices = new Splices();

    File(String xml, Source source) {
      this.xml = xml;
      this.source = source;
      XmlNode root = XmlNode.parse(xml);
      this.texts = new PageTexts(xml, root);
      root.children("Page").forEach(page -> find(page, List.of()));
    }

    /** Goes the way of the reader, so that lines and words have the same numbers. */
    private void find(XmlNode around, List<XmlNode> regionsAround) {
      for (XmlNode child : around.children()) {
        if (PagePages.isRegion(child.name())) {
          List<XmlNode> inner = new ArrayList<>(regionsAround);
          inner.add(child);
          child.attribute("id", xml).ifPresent(id -> regionsById.putIfAbsent(id, child));
          find(child, inner);
        } else if (child.name().equals("TextLine") && !regionsAround.isEmpty()) {
          lines.add(child);
          regions.put(child, regionsAround);
          child.children("Word").forEach(words::add);
        }
      }
    }

    String write(List<LineChange> changes) {
      Map<XmlNode, List<LineChange>> ofRegion = new HashMap<>();
      for (LineChange change : changes) {
        if (change.line().index() >= 0) {
          XmlNode line = node(lines, change.line().index());
          if (texts.hasText(line)) {
            texts.change(line, change.text(), splices);
          }
          for (XmlNode region : regions.getOrDefault(line, List.of())) {
            ofRegion.computeIfAbsent(region, r -> new ArrayList<>()).add(change);
          }
          change.words().forEach(word -> write(change.inside(word)));
        } else {
          region(change.line())
              .ifPresent(
                  region -> ofRegion.computeIfAbsent(region, r -> new ArrayList<>()).add(change));
        }
      }
      ofRegion.forEach(this::writeRegion);
      return splices.apply(xml);
    }

    private static XmlNode node(List<XmlNode> nodes, int index) {
      if (index >= nodes.size()) {
        throw new IllegalArgumentException("there is no element " + index);
      }
      return nodes.get(index);
    }

    /** The region of a line that the file does not mark. */
    private Optional<XmlNode> region(Layout.Line line) {
      return source.layout().stream()
          .flatMap(layout -> layout.pages().stream())
          .flatMap(page -> page.regions().stream())
          .filter(region -> region.lines().contains(line))
          .flatMap(region -> region.id().stream())
          .findFirst()
          .map(regionsById::get);
    }

    /** The text of a region as a whole has its lines in their order. */
    private void writeRegion(XmlNode region, List<LineChange> changes) {
      if (!texts.hasText(region)) {
        return;
      }
      List<String> all = new ArrayList<>(List.of(texts.text(region).split("\\R")));
      Set<Integer> done = new HashSet<>();
      for (LineChange change : changes) {
        for (int i = 0; i < all.size(); i++) {
          if (!done.contains(i) && LineChanges.normal(all.get(i)).equals(change.was())) {
            all.set(i, change.text());
            done.add(i);
            break;
          }
        }
      }
      if (!done.isEmpty()) {
        texts.change(region, String.join("\n", all), splices);
      }
    }

    private void write(WordChange change) {
      List<XmlNode> nodes = change.words().stream().map(word -> node(words, word.index())).toList();
      List<String> read = change.read();
      PageWords written = new PageWords(xml, texts);
      XmlNode first = nodes.get(0);
      if (nodes.size() == 1) {
        splices.replace(first.at().start(), first.at().end(), written.changed(first, read));
        return;
      }
      splices.replace(first.at().start(), first.at().end(), written.joined(nodes, read.get(0)));
      for (int i = 1; i < nodes.size(); i++) {
        int from = nodes.get(i - 1).at().end();
        int to = nodes.get(i).at().end();
        if (from > nodes.get(i).at().start()) {
          throw new IllegalArgumentException("the words are not in the order of the file");
        }
        splices.replace(from, to, "");
      }
    }
  }
}
