package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.copiste.batch.Digest;
import org.copiste.batch.DocumentProcessor.InputException;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.entities.authority.AuthorityProblem;
import org.copiste.ledger.Decisions;
import org.copiste.model.Diagnostic;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.pipeline.Pipeline;
import org.copiste.settings.Configuration;
import org.copiste.settings.SettingKey;
import org.copiste.settings.Settings;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsFiles;
import org.copiste.settings.SettingsLoader;

/**
 * The settings of each input. What inputs with the same configuration share is read once; metadata
 * and decisions are added for each document.
 */
final class SettingsResolver {
  /**
   * Warnings about one authority file that are shown singly: one fault repeats in each entry of
   * large ones.
   */
  private static final int MOST_PROBLEMS = 20;

  private final Map<SettingKey, String> options;
  private final List<Path> lexicons;
  private final Optional<Path> authority;
  private final Optional<Path> lineModel;
  private final DecisionFiles decisions;
  private final CorpusDecisions corpus = new CorpusDecisions();
  private final Set<Path> taught;
  private final Map<Configuration, Shared> shared = new ConcurrentHashMap<>();
  private final Set<Path> authorities = new LinkedHashSet<>();

  /** What all inputs with one configuration share, and a fingerprint of what it was made of. */
  private record Shared(Settings settings, String fingerprint) {}

  SettingsResolver(Arguments arguments, List<Input> inputs) throws UsageException {
    this.options = arguments.settings();
    this.lexicons = arguments.files("lexicon");
    this.authority = arguments.file("authority");
    this.lineModel = arguments.file("line-model");
    this.decisions = new DecisionFiles(arguments.file("decisions"), inputs);
    for (Input input : inputs) {
      if (!shared.containsKey(input.configuration())) {
        shared.put(input.configuration(), load(input.configuration()));
      }
    }
    this.taught =
        inputs.stream()
            .filter(input -> shared(input).settings().learn() != LearnMode.OFF)
            .flatMap(input -> beside(input).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What is wrong with authority files and others' decisions, although the run can use the rest.
   */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(corpus.faults(taught));
    for (Path file : authorities) {
      List<AuthorityProblem> problems = SettingsFiles.authorityProblems(file);
      problems.stream().limit(MOST_PROBLEMS).map(p -> notice(file, p)).forEach(notices::add);
      if (problems.size() > MOST_PROBLEMS) {
        int more = problems.size() - MOST_PROBLEMS;
        notices.add(
            Notice.warning(file.toString(), "authority", more + " more warnings about this file"));
      }
    }
    return notices;
  }

  private static Notice notice(Path file, AuthorityProblem problem) {
    return new Notice(
        file.toString(),
        Math.max(1, problem.line()),
        Math.max(1, problem.column()),
        Diagnostic.Severity.WARNING,
        problem.message(),
        "authority");
  }

  /** The settings of one input. */
  Settings of(Input input) throws InputException {
    Settings settings = shared(input).settings();
    Decisions own = decisions.of(input);
    return settings.toBuilder()
        .decisions(own)
        .lessons(
            beside(input)
                .map(file -> corpus.lessons(settings.learn(), own, file))
                .orElse(Lessons.NONE))
        .metadata(input.configuration().metadata(input.name()))
        .build();
  }

  /** A fingerprint of everything the settings of an input were made of. */
  String fingerprint(Input input) throws InputException {
    String fingerprint = shared(input).fingerprint() + Digest.sha256(decisions.bytes(input));
    Optional<Path> beside = beside(input).filter(taught::contains);
    return beside.isPresent() ? fingerprint + corpus.fingerprint(beside.get()) : fingerprint;
  }

  /** Where the decisions on an input stand if it has any. */
  private static Optional<Path> beside(Input input) {
    return input.path().map(path -> path.resolveSibling(input.name() + DecisionFiles.EXTENSION));
  }

  private Shared shared(Input input) {
    Shared found = shared.get(input.configuration());
    if (found == null) {
      throw new IllegalArgumentException("not one of the inputs: " + input.shown());
    }
    return found;
  }

  private Shared load(Configuration configuration) throws UsageException {
    SettingsLoader loader =
        new SettingsLoader(configuration, options, lexicons, authority, lineModel);
    checkPreset(loader.values());
    try {
      Settings settings = loader.load();
      StringBuilder fingerprint = new StringBuilder(loader.values().toString());
      if (configuration.file().isPresent()) {
        fingerprint.append('C').append(hash(configuration.file().get()));
      }
      for (Path file : loader.allLexicons()) {
        fingerprint.append('L').append(hash(file));
      }
      if (loader.authorityInUse().isPresent()) {
        fingerprint.append('A').append(SettingsFiles.authorityHash(loader.authorityInUse().get()));
        authorities.add(loader.authorityInUse().get());
      }
      if (loader.lineModelInUse().isPresent()) {
        fingerprint.append('M').append(hash(loader.lineModelInUse().get()));
      }
      byte[] all = fingerprint.toString().getBytes(StandardCharsets.UTF_8);
      return new Shared(settings, Digest.sha256(all));
    } catch (SettingsException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static void checkPreset(Map<SettingKey, String> values) throws UsageException {
    String preset = values.getOrDefault(SettingKey.OCR, "");
    if (!preset.isEmpty() && !Pipeline.ocrPresets().contains(preset)) {
      throw new UsageException(
          "there is no OCR preset “"
              + preset
              + "”; one of "
              + String.join(", ", Pipeline.ocrPresets())
              + " is expected");
    }
  }

  private static String hash(Path file) throws UsageException {
    try {
      return Digest.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException("the file “" + file + "” cannot be read");
    }
  }
}
