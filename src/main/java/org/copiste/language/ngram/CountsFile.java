package org.copiste.language.ngram;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A gzipped file of counts: on each line words separated by blanks, a tab, and the count. */
public final class CountsFile {
  /** Name of the file of single words in a folder of counts. */
  public static final String WORDS = "unigrams.tsv.gz";

  /** Name of the file of word pairs. */
  public static final String PAIRS = "bigrams.tsv.gz";

  /** Name of the file of word triples. */
  public static final String TRIPLES = "trigrams.tsv.gz";

  private CountsFile() {}

  /** Receives the lines of a file. */
  public interface LineConsumer {
    /**
     * Receives the words of one line and their count.
     *
     * @param count 0 or more
     * @param line counted from 1
     */
    void accept(String words, int count, int line) throws IOException;
  }

  /**
   * Reads a file from its first line to its last.
   *
   * @throws CountsException if a line is malformed, or the file is not gzipped or not UTF-8
   * @throws IOException if it cannot be read
   */
  public static void read(Path file, LineConsumer to) throws IOException {
    int number = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8.newDecoder()),
            1 << 16)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        int tab = line.indexOf('\t');
        to.accept(line.substring(0, Math.max(0, tab)), count(file, number, line, tab), number);
      }
    } catch (ZipException | EOFException e) {
      throw new CountsException(
          file, number + 1, "the file is not whole or not compressed by gzip");
    } catch (CharacterCodingException e) {
      throw new CountsException(file, number + 1, "the file is not UTF-8");
    }
  }

  private static int count(Path file, int number, String line, int tab) throws CountsException {
    try {
      int count = tab < 1 ? -1 : Integer.parseInt(line.substring(tab + 1));
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Reported below, as are lines that lack a word or a tab.
    }
    throw new CountsException(
        file, number, "words, a tab and a count from 0 to 2147483647 are expected");
  }
}
