package org.copiste.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;

/**
 * LanguageTool's French dictionary, read directly through Morfologik: half a million inflected
 * forms with lemma, part of speech and a class of frequency. Forms are looked up exactly as they
 * are written; {@link Lexicon} knows about capitals.
 *
 * <p>Immutable and thread-safe; it takes about a tenth of a second to load and a few megabytes.
 */
public final class FrenchDictionary {
  private static final String FOLDER = "/org/languagetool/resource/fr/";
  private static final String RESOURCE = FOLDER + "french.dict";

  /** Words that LanguageTool's speller accepts beside the dictionary's, one on each line. */
  private static final String SPELLING = FOLDER + "hunspell/spelling.txt";

  /** Fixed expressions with words that occur nowhere else, such as {@code tandis que}. */
  private static final String EXPRESSIONS = FOLDER + "multiwords.txt";

  private final FSA automaton;
  private final byte separator;
  private final ISequenceEncoder encoder;
  private final Set<String> more;

  private FrenchDictionary(Dictionary dictionary, Set<String> more) {
    this.more = more;
    this.automaton = dictionary.fsa;
    this.separator = dictionary.metadata.getSeparator();
    this.encoder = dictionary.metadata.getSequenceEncoderType().get();
  }

  /** Loaded when it is first asked for, once for the whole program. */
  private static final class Holder {
    static final FrenchDictionary INSTANCE = load();
  }

  /**
   * The one dictionary of this program.
   *
   * @throws UncheckedIOException if the dictionary is not on the class path or not readable
   */
  public static FrenchDictionary shared() {
    return Holder.INSTANCE;
  }

  private static FrenchDictionary load() {
    try {
      URL at = FrenchDictionary.class.getResource(RESOURCE);
      if (at == null) {
        throw new IOException("the French dictionary is missing: " + RESOURCE);
      }
      Set<String> more = new HashSet<>();
      words(SPELLING, more);
      words(EXPRESSIONS, more);
      return new FrenchDictionary(Dictionary.read(at), more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list of words or expressions; remarks and tags are left out. */
  private static void words(String resource, Set<String> to) throws IOException {
    try (InputStream in = FrenchDictionary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("a word list is missing: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int end = 0;
        while (end < line.length() && "#;\t/".indexOf(line.charAt(end)) < 0) {
          end++;
        }
        for (String word : line.substring(0, end).strip().split(" ")) {
          if (word.length() > 1) {
            to.add(word);
          }
        }
      }
    }
  }

  /** Whether exactly this form is a word. */
  public boolean contains(String form) {
    return entry(form) != 0 || more.contains(form);
  }

  /** The grammatical readings of a form in the dictionary's order; empty where it has none. */
  public List<Analysis> analyses(String form) {
    int node = entry(form);
    if (node == 0) {
      return List.of();
    }
    ByteBuffer source = ByteBuffer.wrap(form.getBytes(StandardCharsets.UTF_8));
    List<Analysis> result = new ArrayList<>();
    for (ByteBuffer sequence : automaton.getSequences(node)) {
      byte[] bytes = new byte[sequence.remaining()];
      sequence.get(bytes);
      int split = 0;
      while (split < bytes.length && bytes[split] != separator) {
        split++;
      }
      ByteBuffer lemma =
          encoder.decode(
              ByteBuffer.allocate(source.remaining() + split + 1),
              source,
              ByteBuffer.wrap(bytes, 0, split));
      int tagLength = Math.max(0, bytes.length - split - 2);
      result.add(
          new Analysis(
              StandardCharsets.UTF_8.decode(lemma).toString(),
              tagLength == 0
                  ? ""
                  : new String(bytes, split + 1, tagLength, StandardCharsets.UTF_8)));
    }
    return result;
  }

  /** Whether a form is written with a capital in the dictionary and can be a proper noun. */
  public boolean isProperNoun(String form) {
    return analyses(form).stream().anyMatch(Analysis::isProperNoun);
  }

  /**
   * Gives every form that has a grammatical reading once, in the order of the automaton, which
   * never changes.
   */
  public void forms(Consumer<String> to) {
    collect(automaton.getRootNode(), new byte[256], 0, to);
  }

  private void collect(int node, byte[] path, int depth, Consumer<String> to) {
    for (int arc = automaton.getFirstArc(node); arc != 0; arc = automaton.getNextArc(arc)) {
      byte label = automaton.getArcLabel(arc);
      if (label == separator) {
        to.accept(new String(path, 0, depth, StandardCharsets.UTF_8));
      } else if (!automaton.isArcTerminal(arc) && depth < path.length) {
        path[depth] = label;
        collect(automaton.getEndNode(arc), path, depth + 1, to);
      }
    }
  }

  private int entry(String form) {
    if (form.isEmpty()) {
      return 0;
    }
    int node = automaton.getRootNode();
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    for (byte b : bytes) {
      if (b == separator) {
        return 0;
      }
      node = stepByte(node, b);
      if (node == 0) {
        return 0;
      }
    }
    return stepByte(node, separator);
  }

  private int stepByte(int node, byte label) {
    int arc = automaton.getArc(node, label);
    return arc == 0 || automaton.isArcTerminal(arc) ? 0 : automaton.getEndNode(arc);
  }

  @Override
  public String toString() {
    return "FrenchDictionary[" + Objects.requireNonNull(automaton).getClass().getSimpleName() + "]";
  }
}
