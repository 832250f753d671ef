package org.copiste.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code train}: builds the models from texts, from counts, and from OCR with its ground truth. */
final class TrainCommand implements Command {
  private static final List<TrainTask> KINDS =
      List.of(
          new TrainCounts(),
          new TrainLanguage(),
          new TrainLexicon(),
          new TrainErrors(),
          new TrainPairs(),
          new TrainClassifier(),
          new TrainErrorRate(),
          new TrainLines(),
          new TrainTokens(),
          new TrainExamples(),
          new TrainNames());

  /** Names that earlier versions had, still understood. */
  private static final Map<String, String> OLD_NAMES = Map.of("ranking", "classifier");

  private static final Set<String> ALL_TAKE = Set.of("output", "fresh", "quiet");

  @Override
  public String name() {
    return "train";
  }

  @Override
  public String summary() {
    return "builds the language model, lexicon, error tables, classifier of edits, models of lines and names";
  }

  @Override
  public String synopsis() {
    return KINDS.stream().map(TrainTask::name).collect(Collectors.joining("|"))
        + " [OPTIONS] PATH… -o FILE|DIR";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            Option.builder("o")
                .longOpt("output")
                .hasArg()
                .argName("FILE|DIR")
                .desc("write this file; counts, pairs and names: write into this folder")
                .get())
        .addOption(CommonOptions.flag("fresh", "replace what stands there"))
        .addOption(CommonOptions.flag("quiet", "print errors only"))
        .addOption(
            CommonOptions.value(
                TrainLexicon.LANGUAGE, "FILE", "lexicon: the language model that it belongs to"))
        .addOption(
            CommonOptions.value(
                TrainErrors.SOURCE, "TEXT", "errors: what the table says of its source"))
        .addOption(
            CommonOptions.value(
                TrainPairs.OCR, "PRESET", "pairs: misread as this table says; default general"))
        .addOption(
            CommonOptions.value(
                TrainPairs.RATE, "N", "pairs: N times as often as the table says; default 1"))
        .addOption(
            CommonOptions.value(
                TrainPairs.PIECES, "N", "pairs: N pieces of each text; default all"))
        .addOption(CommonOptions.value(TrainPairs.SEED, "N", "pairs: random seed; default 1"))
        .addOption(
            CommonOptions.value(
                TrainClassifier.ROUGH,
                "FOLDER",
                "classifier: one more folder, with noisy ground truth; names, examples: one"
                    + " that was tagged quickly; repeatable"))
        .addOption(
            CommonOptions.value(
                TrainClassifier.MADE,
                "FOLDER",
                "classifier: one more folder, randomly corrupted (train pairs); repeatable"))
        .addOption(
            CommonOptions.value(
                TrainLines.PROSE,
                "FOLDER",
                "lines: texts that are no letters, a paragraph on each line; repeatable"))
        .addOption(
            CommonOptions.value(
                NamedTexts.PARTIAL,
                "FOLDER",
                "names, examples: one more folder, where only some names are tagged; repeatable"))
        .addOption(
            CommonOptions.value(
                TrainNames.NETWORK, "DIR", "names: the networks, of two halves and whole"));
  }

  @Override
  public List<String> examples() {
    return KINDS.stream().map(TrainTask::example).toList();
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, NothingDoneException {
    Map<String, TrainTask> kinds = new TreeMap<>();
    KINDS.forEach(kind -> kinds.put(kind.name(), kind));
    List<String> paths = arguments.paths();
    String asked = paths.isEmpty() ? "" : paths.get(0);
    TrainTask kind = kinds.get(OLD_NAMES.getOrDefault(asked, asked));
    if (kind == null) {
      throw new UsageException(
          "train needs to know what: one of "
              + KINDS.stream().map(TrainTask::name).collect(Collectors.joining(", ")));
    }
    for (Option option : options().getOptions()) {
      String name = option.getLongOpt();
      if (arguments.has(name) && !ALL_TAKE.contains(name) && !kind.options().contains(name)) {
        throw new UsageException("train " + kind.name() + " takes no --" + name);
      }
    }
    TrainingReport report = new TrainingReport(console, arguments.has("quiet"));
    return kind.run(paths.subList(1, paths.size()), arguments, report);
  }
}
