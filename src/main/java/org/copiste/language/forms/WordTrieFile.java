package org.copiste.language.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.Varint;
import org.copiste.language.ngram.WordKey;

/**
 * The lexicon's binary file: a magic line, the number of forms, then for each form the number of
 * letters it shares with the one before, its other letters, its flags, and its number in the
 * language model plus one (0 if the model lacks it).
 */
public final class WordTrieFile {
  private static final byte[] MAGIC = "copiste-lexicon-1\n".getBytes(StandardCharsets.US_ASCII);

  private WordTrieFile() {}

  /**
   * Reads a lexicon.
   *
   * @param model the language model that the lexicon's numbers refer to; asked for only after the
   *     file has been read, so that both can be read in parallel
   * @throws IOException if the stream fails or is no lexicon of this format
   */
  public static WordTrie read(InputStream in, Supplier<NgramModel> model) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (!Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, Math.min(MAGIC.length, bytes.length))) {
      throw new IOException("not a lexicon of this version");
    }
    Varint.Reader reader = new Varint.Reader(bytes, MAGIC.length);
    int size = reader.next();
    WordTrieBuilder tree = new WordTrieBuilder(size);
    for (int i = 0; i < size; i++) {
      int shared = reader.next();
      String rest = reader.nextText(reader.next());
      int flags = reader.nextByte();
      int word = reader.next() - 1;
      tree.add(shared, rest, word, flags);
    }
    return tree.build(model.get());
  }

  /** A small lexicon from forms and their flags, for a user's or a document's own words. */
  public static WordTrie of(SortedMap<String, Integer> forms, NgramModel model) {
    WordTrieBuilder tree = new WordTrieBuilder(forms.size());
    String last = "";
    for (var form : forms.entrySet()) {
      String here = form.getKey();
      int shared = shared(last, here);
      String key = WordKey.of(here);
      int word = model.knows(key) ? model.id(key) : -1;
      tree.add(shared, here.substring(shared), word, form.getValue());
      last = here;
    }
    return tree.build(model);
  }

  /** Writes forms in ascending order with their flags. */
  public static byte[] write(SortedMap<String, Integer> forms, NgramModel model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 22);
    out.writeBytes(MAGIC);
    Varint.write(out, forms.size());
    String last = "";
    for (var form : forms.entrySet()) {
      String here = form.getKey();
      int shared = shared(last, here);
      byte[] rest = here.substring(shared).getBytes(StandardCharsets.UTF_8);
      Varint.write(out, shared);
      Varint.write(out, rest.length);
      out.writeBytes(rest);
      out.write(form.getValue());
      String key = WordKey.of(here);
      Varint.write(out, model.knows(key) ? model.id(key) + 1 : 0);
      last = here;
    }
    return out.toByteArray();
  }

  private static int shared(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
