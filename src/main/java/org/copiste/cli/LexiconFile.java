package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A user lexicon: one word or name a line, {@code #} begins a comment. */
final class LexiconFile {
  private LexiconFile() {}

  /**
   * The words of a lexicon, in its order.
   *
   * @throws UsageException if it cannot be read
   */
  static List<String> read(Path file) throws UsageException {
    List<String> words = new ArrayList<>();
    try {
      for (String line : Files.readString(file).split("\r\n|\r|\n")) {
        int comment = line.indexOf('#');
        String word = (comment < 0 ? line : line.substring(0, comment)).strip();
        word = word.startsWith("\uFEFF") ? word.substring(1) : word;
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    } catch (CharacterCodingException e) {
      throw new UsageException("the lexicon “" + file + "” is not UTF-8");
    } catch (IOException e) {
      throw new UsageException("the lexicon “" + file + "” cannot be read");
    }
    return words;
  }
}
