package org.copiste.read.hocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.Tag;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The characters of an element of a file, each with its place in the file. */
final class HocrText {
  private static final Pattern CHARACTER = Pattern.compile("(?s)&#?\\w+;|.");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  private HocrText() {}

  /**
   * The visible characters of an element and the blanks between them.
   *
   * @throws IllegalArgumentException if its characters are written in a way that is not understood
   */
  static HocrText of(String markup, Element element) {
    HocrText found = new HocrText();
    element.nodeStream(TextNode.class).forEach(node -> found.add(markup, node));
    while (!found.isEmpty() && Character.isWhitespace(found.text.charAt(found.text.length() - 1))) {
      found.remove(found.text.length() - 1);
    }
    while (!found.isEmpty() && Character.isWhitespace(found.text.charAt(0))) {
      found.remove(0);
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("a word has no text");
    }
    return found;
  }

  private boolean isEmpty() {
    return text.isEmpty();
  }

  private void remove(int at) {
    text.deleteCharAt(at);
    starts.remove(at);
    ends.remove(at);
  }

  private void add(String markup, TextNode node) {
    int from = node.sourceRange().startPos();
    String written = markup.substring(from, node.sourceRange().endPos());
    StringBuilder own = new StringBuilder();
    Matcher character = CHARACTER.matcher(written);
    while (character.find()) {
      String one = character.group();
      String read = one.length() > 1 ? Parser.unescapeEntities(one, false) : one;
      for (int i = 0; i < read.length(); i++) {
        // Of two characters for one reference the reference is the first.
        starts.add(i == 0 ? from + character.start() : from + character.end());
        ends.add(from + character.end());
      }
      own.append(read);
    }
    if (!own.toString().equals(node.getWholeText())) {
      throw new IllegalArgumentException("the text of a word is written in an unknown way");
    }
    text.append(own);
  }

  /** Writes another text, leaving the characters that both have at their beginning and end. */
  void change(String to, Splices into) {
    int length = text.length();
    int most = Math.min(length, to.length());
    int before = 0;
    while (before < most && text.charAt(before) == to.charAt(before)) {
      before++;
    }
    int behind = 0;
    while (behind < most - before
        && text.charAt(length - 1 - behind) == to.charAt(to.length() - 1 - behind)) {
      behind++;
    }
    String middle = Tag.escape(to.substring(before, to.length() - behind)).replace("&quot;", "\"");
    if (before == length - behind) {
      int at = before > 0 ? ends.get(before - 1) : starts.get(0);
      if (!middle.isEmpty()) {
        into.replace(at, at, middle);
      }
      return;
    }
    for (int i = before; i < length - behind; i++) {
      into.replace(starts.get(i), ends.get(i), i == before ? middle : "");
    }
  }
}
