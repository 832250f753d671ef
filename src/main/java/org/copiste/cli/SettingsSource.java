package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.batch.Choice;
import org.copiste.batch.ChosenSettings;
import org.copiste.batch.Configuration;
import org.copiste.batch.Digest;
import org.copiste.batch.Input;
import org.copiste.batch.Maker.ProblemException;
import org.copiste.entities.Authority;
import org.copiste.ledger.Decisions;
import org.copiste.pipeline.Copiste;
import org.copiste.pipeline.Settings;

/**
 * What the options, the configuration and the files they name say together about each input. What
 * an option says wins; lexicons add up.
 */
final class SettingsSource {
  private final Map<String, String> options;
  private final List<Path> lexicons;
  private final Optional<Path> authority;
  private final DecisionFiles decisions;
  private final Map<Configuration, Base> bases = new ConcurrentHashMap<>();

  /** What all inputs with one configuration have in common. */
  private record Base(
      Map<String, String> choices, List<String> words, Authority authority, String fingerprint) {}

  SettingsSource(Arguments arguments, List<Input> inputs) throws UsageException {
    this.options = arguments.choices();
    this.lexicons = arguments.files("lexicon");
    this.authority = arguments.file("authority");
    this.decisions = new DecisionFiles(arguments.file("decisions"), inputs);
    for (Input input : inputs) {
      if (!bases.containsKey(input.configuration())) {
        bases.put(input.configuration(), base(input.configuration()));
      }
    }
  }

  /** The settings of one input. */
  Settings of(Input input) throws ProblemException {
    Base base = base(input);
    Decisions decided = decisions.of(input);
    return ChosenSettings.of(
        base.choices(),
        base.words(),
        base.authority(),
        decided,
        input.configuration().metadata(input.name()));
  }

  /** Fingerprint of everything that the settings of an input were made of. */
  String fingerprint(Input input) throws ProblemException {
    return base(input).fingerprint() + Digest.sha256(decisions.bytes(input));
  }

  private Base base(Input input) {
    Base base = bases.get(input.configuration());
    if (base == null) {
      throw new IllegalArgumentException("an input that was not announced: " + input.shown());
    }
    return base;
  }

  private Base base(Configuration configuration) throws UsageException {
    Map<String, String> choices = new TreeMap<>(configuration.choices());
    choices.putAll(options);
    String preset = choices.getOrDefault(Choice.OCR.option(), "");
    if (!preset.isEmpty() && !Copiste.ocrPresets().contains(preset)) {
      throw new UsageException(
          "there is no OCR preset “"
              + preset
              + "”; one of "
              + String.join(", ", Copiste.ocrPresets())
              + " is expected");
    }
    List<Path> files = new ArrayList<>(configuration.lexicons());
    files.addAll(lexicons);
    List<String> words = new ArrayList<>();
    StringBuilder fingerprint = new StringBuilder(choices + configuration.sha256());
    for (Path file : files) {
      words.addAll(LexiconFile.read(file));
      fingerprint.append('L').append(hash(file));
    }
    Optional<Path> list = authority.or(configuration::authority);
    Authority known = Authority.none();
    if (list.isPresent()) {
      fingerprint.append('A').append(hash(list.get()));
      known = AuthorityFile.read(list.get());
    }
    byte[] all = fingerprint.toString().getBytes(StandardCharsets.UTF_8);
    return new Base(choices, List.copyOf(words), known, Digest.sha256(all));
  }

  private static String hash(Path file) throws UsageException {
    try {
      return Digest.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException("the file “" + file + "” cannot be read");
    }
  }
}
