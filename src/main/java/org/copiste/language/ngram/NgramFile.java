package org.copiste.language.ngram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The model's binary file: a magic line, three sizes, the vocabulary, then for each word its
 * bigrams and for each bigram its trigrams, as gaps between ascending numbers. Equal tables give
 * equal bytes.
 */
public final class NgramFile {
  private static final byte[] MAGIC = "copiste-ngram-1\n".getBytes(StandardCharsets.US_ASCII);

  private NgramFile() {}

  /**
   * Reads a model.
   *
   * @throws IOException if the stream fails or does not hold a model in this format
   */
  public static NgramModel read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (!Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, Math.min(MAGIC.length, bytes.length))) {
      throw new IOException("not a language model of this version");
    }
    Varint.Reader reader = new Varint.Reader(bytes, MAGIC.length);
    int size = reader.next();
    int pairs = reader.next();
    int triples = reader.next();
    Vocabulary.Builder words = new Vocabulary.Builder(size);
    byte[] unigram = new byte[size];
    byte[] unigramBackoff = new byte[size];
    byte[] logCount = new byte[size];
    for (int i = 0; i < size; i++) {
      words.add(reader.nextText(reader.next()));
      unigram[i] = reader.nextByte();
      unigramBackoff[i] = reader.nextByte();
      logCount[i] = reader.nextByte();
    }
    int[] bigramStart = new int[size + 1];
    int[] bigramWord = new int[pairs];
    byte[] bigram = new byte[pairs];
    byte[] bigramBackoff = new byte[pairs];
    int[] trigramStart = new int[pairs + 1];
    int[] trigram = new int[triples];
    int p = 0;
    int t = 0;
    for (int i = 0; i < size; i++) {
      bigramStart[i] = p;
      int followers = reader.next();
      int word = -1;
      for (int k = 0; k < followers; k++) {
        word += 1 + reader.next();
        bigramWord[p] = word;
        bigram[p] = reader.nextByte();
        bigramBackoff[p] = reader.nextByte();
        trigramStart[p] = t;
        int thirds = reader.next();
        int third = -1;
        for (int m = 0; m < thirds; m++) {
          third += 1 + reader.next();
          trigram[t++] = third << 8 | (reader.nextByte() & 0xff);
        }
        p++;
      }
    }
    bigramStart[size] = p;
    trigramStart[pairs] = t;
    return new NgramModel(
        new NgramTables(
            words.build(),
            unigram,
            unigramBackoff,
            logCount,
            bigramStart,
            bigramWord,
            bigram,
            bigramBackoff,
            trigramStart,
            trigram));
  }

  static byte[] write(NgramTables tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 24);
    out.writeBytes(MAGIC);
    int size = tables.words().size();
    Varint.write(out, size);
    Varint.write(out, tables.bigramWord().length);
    Varint.write(out, tables.trigram().length);
    for (int i = 0; i < size; i++) {
      byte[] word = tables.words().word(i).getBytes(StandardCharsets.UTF_8);
      Varint.write(out, word.length);
      out.writeBytes(word);
      out.write(tables.unigram()[i]);
      out.write(tables.unigramBackoff()[i]);
      out.write(tables.logCount()[i]);
    }
    for (int i = 0; i < size; i++) {
      int from = tables.bigramStart()[i];
      int to = tables.bigramStart()[i + 1];
      Varint.write(out, to - from);
      int word = -1;
      for (int p = from; p < to; p++) {
        Varint.write(out, tables.bigramWord()[p] - word - 1);
        word = tables.bigramWord()[p];
        out.write(tables.bigram()[p]);
        out.write(tables.bigramBackoff()[p]);
        writeThirds(out, tables, p);
      }
    }
    return out.toByteArray();
  }

  private static void writeThirds(ByteArrayOutputStream out, NgramTables tables, int pair) {
    int from = tables.trigramStart()[pair];
    int to = tables.trigramStart()[pair + 1];
    Varint.write(out, to - from);
    int word = -1;
    for (int t = from; t < to; t++) {
      int here = tables.trigram()[t] >>> 8;
      Varint.write(out, here - word - 1);
      word = here;
      out.write(tables.trigram()[t] & 0xff);
    }
  }
}
