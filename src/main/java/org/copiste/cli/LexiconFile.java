package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copiste.batch.LexiconText;

/** A user lexicon: one word or name a line, {@code #} begins a comment. */
final class LexiconFile {
  private LexiconFile() {}

  /**
   * The words of a lexicon, in its order.
   *
   * @throws UsageException if it cannot be read
   */
  static List<String> read(Path file) throws UsageException {
    try {
      return LexiconText.words(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UsageException("the lexicon “" + file + "” is not UTF-8");
    } catch (IOException e) {
      throw new UsageException("the lexicon “" + file + "” cannot be read");
    }
  }
}
