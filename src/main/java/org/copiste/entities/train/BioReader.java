package org.copiste.entities.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * Reads tokens with labels, {@code TOKEN LABEL} on each line, and sets them as running text: blanks
 * are not written between a word and the marks that belong to it. The text is cut into pieces of
 * equal length, since the file does not say where its documents end.
 */
final class BioReader {
  private static final int PIECE = 1500;
  private static final String CLOSING = ",.;)]";
  private static final String OPENING = "'\u2019([";

  private static final Map<String, Mention.Type> TYPES =
      Map.of("PER", Mention.Type.PERSON, "LOC", Mention.Type.PLACE, "ORG", Mention.Type.ORG);

  private final String group;
  private final List<NameGold> texts = new ArrayList<>();
  private final List<NameGold.Tagged> names = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int tokens;
  private String before = "O";

  private BioReader(String group) {
    this.group = group;
  }

  static List<NameGold> read(Path file, String content) throws NameGoldException {
    BioReader reader = new BioReader(String.valueOf(file.getFileName()));
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      int blank = line.lastIndexOf(' ');
      if (!line.isBlank() && blank <= 0) {
        throw new NameGoldException(file, number, "a token, a blank and a label are expected");
      }
      if (!line.isBlank()) {
        reader.add(line.substring(0, blank), line.substring(blank + 1));
      }
    }
    reader.cut();
    return reader.texts;
  }

  private void add(String token, String label) {
    boolean joined =
        text.length() == 0
            || token.length() == 1 && CLOSING.contains(token)
            || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!joined) {
      text.append(' ');
    }
    Span at = new Span(text.length(), text.length() + token.length());
    text.append(token);
    Mention.Type type = label.length() > 2 ? TYPES.get(label.substring(2)) : null;
    if (type != null) {
      int last = names.size() - 1;
      boolean goesOn = last >= 0 && label.startsWith("I-") && before.endsWith(label.substring(1));
      if (goesOn) {
        names.set(last, new NameGold.Tagged(names.get(last).at().cover(at), type));
      } else {
        names.add(new NameGold.Tagged(at, type));
      }
    }
    before = label;
    tokens++;
    if (tokens >= PIECE && type == null) {
      cut();
    }
  }

  private void cut() {
    if (tokens > 0) {
      texts.add(
          new NameGold(group, String.valueOf(texts.size() + 1), text.toString(), names, List.of()));
    }
    text.setLength(0);
    names.clear();
    tokens = 0;
    before = "O";
  }
}
