package org.copiste.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.train.NetworkExamples;
import org.copiste.language.Dictionary;

/** {@code train examples}: what the network of names learns from, as a table. */
final class TrainExamples implements TrainTask {

  @Override
  public String name() {
    return "examples";
  }

  @Override
  public Set<String> options() {
    return Set.of(NamedTexts.PARTIAL, NamedTexts.ROUGH);
  }

  @Override
  public String example() {
    return "copiste train examples newspapers letters-a --partial letters-b -o examples.tsv";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.file(arguments, name());
    Morphology morphology = new DictionaryMorphology(Dictionary.shared());
    String table =
        new NetworkExamples(morphology)
            .print(NamedTexts.read(paths, arguments, morphology, report));
    output.write(table.getBytes(StandardCharsets.UTF_8));
    report.done("examples in " + output.path());
    return report.exitCode();
  }
}
