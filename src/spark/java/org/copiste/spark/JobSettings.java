package org.copiste.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.batch.Choice;
import org.copiste.batch.ChosenSettings;
import org.copiste.batch.Configuration;
import org.copiste.batch.LexiconText;
import org.copiste.entities.Authority;
import org.copiste.entities.AuthorityReader;
import org.copiste.ledger.Decisions;
import org.copiste.model.Metadata;
import org.copiste.pipeline.Settings;

/**
 * What a configuration, options and the files they name say, in a form that goes to the executors:
 * these need none of the driver's files.
 */
final class JobSettings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> choices;
  private final ArrayList<String> words;
  private final byte[] authority;
  private final HashMap<String, String[]> metadata = new HashMap<>();
  private final String[] header;

  /**
   * Reads the files that are named.
   *
   * @param options values by the names of options; they win over the configuration
   * @throws IOException if a lexicon or the authority file cannot be read or used
   */
  JobSettings(
      Configuration configuration,
      Map<String, String> options,
      List<Path> lexicons,
      Optional<Path> authority)
      throws IOException {
    this.choices = new HashMap<>(configuration.choices());
    choices.putAll(options);
    this.words = new ArrayList<>();
    List<Path> files = new ArrayList<>(configuration.lexicons());
    files.addAll(lexicons);
    for (Path file : files) {
      words.addAll(LexiconText.words(Files.readString(file)));
    }
    Optional<Path> list = authority.or(configuration::authority);
    this.authority = list.isPresent() ? Files.readAllBytes(list.get()) : new byte[0];
    this.header = flat(configuration.header());
    configuration
        .documents()
        .keySet()
        .forEach(n -> metadata.put(n, flat(configuration.metadata(n))));
    known();
  }

  /** The list of known names. */
  Authority known() throws IOException {
    if (authority.length == 0) {
      return Authority.none();
    }
    AuthorityReader.Result result = AuthorityReader.read(new ByteArrayInputStream(authority));
    if (result.failed()) {
      throw new IOException("the authority file cannot be used: " + result.problems());
    }
    return result.authority();
  }

  /** The settings for all documents of one executor's task. */
  ForTask forTask() {
    try {
      return new ForTask(known());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings by document, over one reading of the authority file. */
  final class ForTask {
    private final Authority known;

    private ForTask(Authority known) {
      this.known = known;
    }

    /** The settings of the document of this NAME. */
    Settings of(String name) {
      return ChosenSettings.of(
          choices, words, known, Decisions.NONE, full(metadata.getOrDefault(name, header)));
    }
  }

  /** What is wrong with the options, in one sentence; empty if nothing is. */
  static Optional<String> objection(Map<String, String> options) {
    for (Map.Entry<String, String> option : options.entrySet()) {
      Optional<String> objection =
          Choice.named(option.getKey()).flatMap(choice -> choice.objection(option.getValue()));
      if (objection.isPresent()) {
        return Optional.of(
            "--" + option.getKey() + " “" + option.getValue() + "”: " + objection.get());
      }
    }
    return Optional.empty();
  }

  private static String[] flat(Metadata m) {
    List<Optional<String>> fields =
        List.of(
            m.title(),
            m.author(),
            m.sender(),
            m.recipient(),
            m.place(),
            m.date(),
            m.language(),
            m.licence(),
            m.publisher(),
            m.published());
    return fields.stream().map(f -> f.orElse("")).toArray(String[]::new);
  }

  private static Metadata full(String[] f) {
    return new Metadata(
        said(f[0]),
        said(f[1]),
        said(f[2]),
        said(f[3]),
        said(f[4]),
        said(f[5]),
        said(f[6]),
        said(f[7]),
        said(f[8]),
        said(f[9]));
  }

  private static Optional<String> said(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }
}
