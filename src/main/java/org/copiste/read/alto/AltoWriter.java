package org.copiste.read.alto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.read.rewrite.LineChange;
import org.copiste.read.rewrite.PageWriter;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.Tag;
import org.copiste.read.rewrite.WordChange;
import org.copiste.read.rewrite.XmlNode;

/**
 * Writes words into ALTO files: what is read as {@code CONTENT}, what the engine read as {@code
 * ALTERNATIVE}, which all versions have.
 */
public final class AltoWriter implements PageWriter {
  static final String CONTENT = "CONTENT";
  static final String WHOLE = "SUBS_CONTENT";
  static final String DIVIDED = "SUBS_TYPE";

  @Override
  public String write(String markup, Source source, List<LineChange> changes) {
    return new File(markup, source).write(changes);
  }

  /** One file while it is changed. */
  private static final class File {
    private final String xml;
    private final Source source;
    private final List<XmlNode> words = new ArrayList<>();
    private final Map<XmlNode, XmlNode> hyphens = new HashMap<>();
    private final AltoWords written;
    private final Splices splices = new Splices();
    private final Map<Integer, String> wholes = new HashMap<>();

    File(String xml, Source source) {
      this.xml = xml;
      this.source = source;
      this.written = new AltoWords(xml);
      XmlNode root = XmlNode.parse(xml);
      root.children("Layout")
          .flatMap(layout -> layout.children("Page"))
          .flatMap(page -> page.children().stream())
          .forEach(this::find);
    }

    /** Goes the way of the reader, so that words have the same numbers. */
    private void find(XmlNode part) {
      if (!part.name().equals("TextBlock")) {
        part.children().forEach(this::find);
        return;
      }
      part.children("TextLine")
          .forEach(
              line -> {
                XmlNode last = line;
                for (XmlNode child : line.children()) {
                  if (child.name().equals("String")) {
                    words.add(child);
                    last = child;
                  } else if (child.name().equals("HYP")) {
                    hyphens.put(last, child);
                  }
                }
              });
    }

    String write(List<LineChange> changes) {
      Map<Integer, String> first = new HashMap<>();
      Map<Integer, String> last = new HashMap<>();
      List<WordChange> plain = new ArrayList<>();
      for (LineChange line : changes) {
        for (WordChange change : line.words()) {
          WordChange own = withoutHyphen(line.line(), change);
          plain.add(own);
          List<String> read = own.read();
          for (Layout.Word word : own.words()) {
            first.put(word.index(), read.isEmpty() ? "" : read.get(0));
            last.put(word.index(), read.isEmpty() ? "" : read.get(read.size() - 1));
          }
        }
      }
      wholes(first, last);
      for (WordChange change : plain) {
        write(change);
        change.words().forEach(word -> wholes.remove(word.index()));
      }
      wholes.forEach(
          (index, whole) ->
              node(index)
                  .attribute(WHOLE)
                  .ifPresent(
                      at ->
                          replace(
                              node(index), new Tag(xml, node(index)).set(WHOLE, whole).done())));
      return splices.apply(xml);
    }

    private XmlNode node(int index) {
      if (index >= words.size()) {
        throw new IllegalArgumentException("there is no word " + index);
      }
      return words.get(index);
    }

    private void replace(XmlNode node, String by) {
      splices.replace(node.at().start(), node.at().end(), by);
    }

    /** A hyphen that has an element of its own stays there, unless there is none any more. */
    private WordChange withoutHyphen(Layout.Line line, WordChange change) {
      Layout.Word last = change.words().get(change.words().size() - 1);
      Optional<XmlNode> hyphen = Optional.ofNullable(hyphens.get(node(last.index())));
      if (hyphen.isEmpty()) {
        return change;
      }
      List<String> read = new ArrayList<>(change.read());
      String end = read.isEmpty() ? "" : read.get(read.size() - 1);
      String apart = new Span(last.at().end(), line.at().end()).of(source.text());
      boolean alone = read.size() > 1 && end.equals(apart);
      boolean ends = !end.isEmpty() && !alone && AltoLines.isHyphen(end.charAt(end.length() - 1));
      if (!ends) {
        replace(hyphen.get(), "");
      } else if (!apart.isEmpty() && end.endsWith(apart)) {
        read.set(read.size() - 1, end.substring(0, end.length() - apart.length()));
      }
      return new WordChange(change.words(), read);
    }

    /** Finds what the whole words are whose parts change, in the order of reading. */
    private void wholes(Map<Integer, String> firstRead, Map<Integer, String> lastRead) {
      Optional<Layout.Word> before = Optional.empty();
      List<Layout.Word> all =
          source.layout().stream()
              .flatMap(layout -> layout.pages().stream())
              .flatMap(page -> page.lines().stream())
              .flatMap(line -> line.words().stream())
              .filter(word -> word.whole().isPresent())
              .toList();
      for (Layout.Word word : all) {
        String type = node(word.index()).attribute(DIVIDED, xml).orElse("");
        if (type.equals("HypPart1")) {
          before = Optional.of(word);
        } else if (before.isPresent()) {
          Layout.Word one = before.get();
          if (lastRead.containsKey(one.index()) || firstRead.containsKey(word.index())) {
            DividedWord divided =
                new DividedWord(
                    word.whole().orElse(""),
                    one.at().of(source.text()),
                    word.at().of(source.text()));
            String whole =
                divided.whole(
                    lastRead.getOrDefault(one.index(), divided.first()),
                    firstRead.getOrDefault(word.index(), divided.second()));
            wholes.put(one.index(), whole);
            wholes.put(word.index(), whole);
          }
          before = Optional.empty();
        }
      }
    }

    private void write(WordChange change) {
      List<XmlNode> nodes = change.words().stream().map(word -> node(word.index())).toList();
      int kept = 0;
      for (int i = nodes.size() - 1; i >= 0; i--) {
        kept = nodes.get(i).attribute(DIVIDED).isPresent() ? i : kept;
      }
      Optional<String> whole = Optional.ofNullable(wholes.get(change.words().get(kept).index()));
      if (nodes.size() == 1) {
        replace(nodes.get(0), written.changed(nodes.get(0), change.read(), whole));
        return;
      }
      for (int i = 0; i < kept; i++) {
        splices.replace(nodes.get(i).at().start(), nodes.get(i + 1).at().start(), "");
      }
      String joined = change.read().get(0);
      replace(nodes.get(kept), written.joined(nodes, nodes.get(kept), joined, whole));
      for (int i = kept + 1; i < nodes.size(); i++) {
        splices.replace(nodes.get(i - 1).at().end(), nodes.get(i).at().end(), "");
      }
    }
  }
}
