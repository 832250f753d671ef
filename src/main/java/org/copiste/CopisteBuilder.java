package org.copiste;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.ledger.Decisions;
import org.copiste.model.LineMode;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.SpellingMode;
import org.copiste.model.TextType;
import org.copiste.settings.Configuration;
import org.copiste.settings.SettingKey;
import org.copiste.settings.Settings;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsFiles;
import org.copiste.settings.SettingsLoader;

/**
 * Chooses how documents are processed. What is not chosen is as on the command line without
 * options. A value chosen here wins over the same one of {@link #configuration}, in whatever order
 * they are given. Not safe for use by several threads.
 */
public final class CopisteBuilder {
  private final Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
  private final List<Path> lexicons = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Path> authority = Optional.empty();
  private Optional<Path> lineModel = Optional.empty();
  private Optional<Path> configuration = Optional.empty();
  private Optional<Path> decisions = Optional.empty();
  private Metadata metadata = Metadata.NONE;

  CopisteBuilder() {}

  /** Takes everything that a {@code copiste.toml} says; read by {@link #build}. */
  public CopisteBuilder configuration(Path toml) {
    this.configuration = Optional.of(toml);
    return this;
  }

  /**
   * Links names to the entries of an authority file, TEI with {@code listPerson}, {@code listPlace}
   * and {@code listOrg}; read by {@link #build}.
   */
  public CopisteBuilder authority(Path tei) {
    this.authority = Optional.of(tei);
    return this;
  }

  /**
   * Counts the words and names of a lexicon as correct, besides those of other lexicons: UTF-8, one
   * per line, {@code #} starts a comment; read by {@link #build}.
   */
  public CopisteBuilder lexicon(Path file) {
    lexicons.add(file);
    return this;
  }

  /**
   * Tells the kinds of lines by a model that {@code copiste train lines} made, not by the one that
   * ships; read by {@link #build}.
   */
  public CopisteBuilder lineModel(Path file) {
    this.lineModel = Optional.of(file);
    return this;
  }

  /** Counts words and names as correct, besides those of the lexicons. */
  public CopisteBuilder words(List<String> correct) {
    words.addAll(correct);
    return this;
  }

  /**
   * Carries out a person's decisions, in the format of {@code NAME.decisions.tsv}; read by {@link
   * #build}. They concern one document; a decision that matches nothing is a problem of the
   * document.
   */
  public CopisteBuilder decisions(Path tsv) {
    this.decisions = Optional.of(tsv);
    return this;
  }

  /**
   * Applies corrections whose probability is at least this; 0.9 where nothing is chosen.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public CopisteBuilder accept(double probability) {
    return set(SettingKey.ACCEPT, probability);
  }

  /**
   * Marks names and dates whose probability is at least this; 0.5 where nothing is chosen.
   *
   * @throws IllegalArgumentException if it is not from 0 to 1
   */
  public CopisteBuilder names(double probability) {
    return set(SettingKey.NAMES, probability);
  }

  /** Says by which kind of OCR the text was read; one of {@link Copiste#ocrPresets}. */
  public CopisteBuilder ocr(String preset) {
    values.put(SettingKey.OCR, preset);
    return this;
  }

  /** Says which spelling is correct; {@link SpellingMode#PERIOD} where nothing is chosen. */
  public CopisteBuilder spelling(SpellingMode mode) {
    return set(SettingKey.SPELLING, mode);
  }

  /**
   * Says when LanguageTool's rules are consulted; {@link SecondOpinionMode#AUTO} where nothing is
   * chosen.
   */
  public CopisteBuilder secondOpinion(SecondOpinionMode mode) {
    return set(SettingKey.SECOND_OPINION, mode);
  }

  /** Says what the documents are; {@link TextType#AUTO} where nothing is chosen. */
  public CopisteBuilder type(TextType type) {
    return set(SettingKey.TYPE, type);
  }

  /** Says where TEI holds notes; {@link NoteStyle#INLINE} where nothing is chosen. */
  public CopisteBuilder notes(NoteStyle style) {
    return set(SettingKey.NOTES, style);
  }

  /** Says what {@link Copiste#repair} does with divided words; {@link LineMode#KEEP} if unset. */
  public CopisteBuilder lines(LineMode mode) {
    return set(SettingKey.LINES, mode);
  }

  /** Says what the header holds; where it is silent, the configuration's metadata count. */
  public CopisteBuilder metadata(Metadata said) {
    this.metadata = said;
    return this;
  }

  private CopisteBuilder set(SettingKey key, double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(key.label() + " must lie between 0 and 1: " + probability);
    }
    values.put(key, Double.toString(probability));
    return this;
  }

  private CopisteBuilder set(SettingKey key, Enum<?> value) {
    values.put(key, SettingKey.valueOf(value));
    return this;
  }

  /**
   * Reads the files that were named.
   *
   * @throws UnreadableException if one of them cannot be read or is malformed
   * @throws IllegalArgumentException if there is no such OCR preset
   */
  public Copiste build() throws UnreadableException {
    try {
      Configuration toml =
          configuration.isPresent()
              ? Configuration.read(configuration.get(), configuration.get().toString())
              : Configuration.NONE;
      Settings.Builder settings =
          new SettingsLoader(toml, values, lexicons, authority, lineModel).load().toBuilder();
      Settings built = settings.words(words).metadata(metadata).decisions(readDecisions()).build();
      built.ocr().ifPresent(CopisteBuilder::checkPreset);
      return new Copiste(built, toml);
    } catch (SettingsException e) {
      throw Failures.of(e);
    }
  }

  private Decisions readDecisions() throws UnreadableException, SettingsException {
    if (decisions.isEmpty()) {
      return Decisions.NONE;
    }
    String file = decisions.get().toString();
    try {
      return SettingsFiles.decisions(file, Files.readAllBytes(decisions.get()));
    } catch (IOException e) {
      throw Failures.unreadable(file, e);
    }
  }

  private static void checkPreset(String name) {
    if (!Copiste.ocrPresets().contains(name)) {
      throw new IllegalArgumentException(
          "there is no OCR preset “"
              + name
              + "”; there are "
              + String.join(", ", Copiste.ocrPresets()));
    }
  }
}
