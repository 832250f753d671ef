package org.copiste.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import morfologik.fsa.FSA;
import morfologik.stemming.ISequenceEncoder;
import org.copiste.language.pack.LanguagePack;

/**
 * LanguageTool's dictionary of the language, read directly through Morfologik: half a million
 * inflected forms with lemma and part of speech, for French. Forms are looked up exactly as they
 * are written; {@link Lexicon} handles capitals.
 *
 * <p>Immutable and safe for use by several threads. It takes about a tenth of a second to load and
 * a few megabytes of memory.
 */
public final class Dictionary {
  /** Where LanguageTool's files stand on the class path, by what they hold. */
  private static final String FILES = "dictionary/languagetool";

  private final FSA automaton;
  private final byte separator;
  private final ISequenceEncoder encoder;
  private final Set<String> more;

  private Dictionary(morfologik.stemming.Dictionary dictionary, Set<String> more) {
    this.more = more;
    this.automaton = dictionary.fsa;
    this.separator = dictionary.metadata.getSeparator();
    this.encoder = dictionary.metadata.getSequenceEncoderType().get();
  }

  /** Loads the dictionary on first use. */
  private static final class Holder {
    static final Dictionary INSTANCE = load();
  }

  /**
   * The one dictionary of this program.
   *
   * @throws UncheckedIOException if the dictionary is not on the class path or not readable
   */
  public static Dictionary shared() {
    return Holder.INSTANCE;
  }

  private static Dictionary load() {
    Map<String, String> files = LanguagePack.current().table(FILES);
    try {
      Set<String> more = new HashSet<>();
      words(resource(files, "spelling"), more);
      words(resource(files, "expressions"), more);
      return new Dictionary(morfologik.stemming.Dictionary.read(resource(files, "forms")), more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL resource(Map<String, String> files, String what) throws IOException {
    String name = files.getOrDefault(what, what);
    URL at = Dictionary.class.getResource(name);
    if (at == null) {
      throw new IOException("LanguageTool's dictionary is not on the class path: " + name);
    }
    return at;
  }

  /** The words of a list of words or expressions, without comments and tags. */
  private static void words(URL list, Set<String> to) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
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

  /** The analyses of a form in the dictionary's order; empty if it has none. */
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
   * Passes on every form that has an analysis, each once, in the order of the automaton, which is
   * always the same.
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
}
