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

/** A compressed file of counts: on each line words separated by blanks, a tab, the count. */
public final class CountsFile {
  /** The file of single words in a folder of counts. */
  public static final String WORDS = "unigrams.tsv.gz";

  /** The file of pairs. */
  public static final String PAIRS = "bigrams.tsv.gz";

  /** The file of triples. */
  public static final String TRIPLES = "trigrams.tsv.gz";

  private CountsFile() {}

  /** Takes one line. */
  public interface Taker {
    /**
     * Takes the words of a line and how often they were seen.
     *
     * @param count 0 or more
     * @param line counted from 1
     */
    void take(String words, int count, int line) throws IOException;
  }

  /**
   * Reads a file from its first line to its last.
   *
   * @throws CountsException if a line has another shape, or the file is not compressed or not UTF-8
   * @throws IOException if it cannot be read
   */
  public static void read(Path file, Taker taker) throws IOException {
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
        taker.take(line.substring(0, Math.max(0, tab)), count(file, number, line, tab), number);
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
      // Said below, together with lines that lack a word or a tab.
    }
    throw new CountsException(
        file, number, "words, a tab and a count from 0 to 2147483647 are expected");
  }
}
