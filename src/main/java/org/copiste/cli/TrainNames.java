package org.copiste.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.network.NameNetwork;
import org.copiste.entities.tagger.NameCalibration;
import org.copiste.entities.tagger.NameModel;
import org.copiste.entities.train.NameExample;
import org.copiste.entities.train.NameTrainer;
import org.copiste.entities.train.NetworkHalves;
import org.copiste.language.Dictionary;
import org.copiste.language.crf.LinearChain;

/** {@code train names}: what is a name, from texts with their names. */
final class TrainNames implements TrainTask {
  static final String NETWORK = "network";

  /** The networks that learnt from the texts of even and of odd position. */
  private static final String EVEN = "half-0.gz";

  private static final String ODD = "half-1.gz";

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<String> options() {
    return Set.of(NamedTexts.PARTIAL, NamedTexts.ROUGH, NETWORK);
  }

  @Override
  public String example() {
    return "copiste train names newspapers letters-a --partial letters-b --network nets -o names";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.folder(arguments, name());
    Morphology morphology = new DictionaryMorphology(Dictionary.shared());
    NetworkHalves networks = networks(arguments);
    List<NameExample> documents = NamedTexts.read(paths, arguments, morphology, report);
    NameModel model = NameTrainer.train(documents, networks, morphology);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(NameModel.FIRST, bytes(model.first()));
    files.put(NameModel.SECOND, bytes(model.second()));
    files.put(NameModel.CALIBRATION, bytes(model.calibration()));
    files.put(NameModel.RULED, bytes(model.ruled()));
    output.write(files);
    report.done("model of names in " + output.path());
    return report.exitCode();
  }

  /** The networks that {@code src/build/network/finetune.py} wrote. */
  private static NetworkHalves networks(Arguments arguments)
      throws UsageException, NothingDoneException {
    Path folder =
        Path.of(
            arguments
                .value(NETWORK)
                .orElseThrow(() -> new UsageException("train names needs --network DIR")));
    try (InputStream whole = Files.newInputStream(folder.resolve(NameModel.NETWORK));
        InputStream first = Files.newInputStream(folder.resolve(EVEN));
        InputStream second = Files.newInputStream(folder.resolve(ODD))) {
      return new NetworkHalves(
          NameNetwork.read(whole), NameNetwork.read(first), NameNetwork.read(second));
    } catch (IOException e) {
      throw new NothingDoneException("the networks cannot be read: " + e.getMessage());
    }
  }

  private static byte[] bytes(NameCalibration calibration) {
    return (String.join("\n", calibration.print()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(LinearChain model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      model.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }
}
