package org.copiste.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.copiste.language.Dictionary;
import org.copiste.language.train.NgramCounter;

/** {@code train counts}: counts the words, bigrams and trigrams of texts. */
final class TrainCounts implements TrainTask {

  @Override
  public String name() {
    return "counts";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public String example() {
    return "copiste train counts novels -o counts";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.folder(arguments, name());
    NgramCounter counter = new NgramCounter(TrainCounts::isWord);
    int texts =
        TrainingTexts.of(paths, name(), output.path(), report)
            .each((name, text) -> counter.add(text));
    SortedMap<String, byte[]> files;
    try {
      files = counter.files();
    } catch (IllegalStateException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
    output.write(files);
    report.done("counts in " + output.path() + ", texts: " + texts);
    return report.exitCode();
  }

  /** Whether the dictionary has a word; counted words are in lower case and without ligatures. */
  private static boolean isWord(String key) {
    Dictionary dictionary = Dictionary.shared();
    String ligature = key.replace("oe", "œ").replace("ae", "æ");
    String capital = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    return dictionary.contains(key)
        || dictionary.contains(ligature)
        || dictionary.contains(capital);
  }
}
