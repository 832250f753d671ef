package org.copiste.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.copiste.model.LearnMode;
import org.copiste.model.LineMode;
import org.copiste.model.NoteStyle;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.SpellingMode;
import org.copiste.model.TextType;

/**
 * The settings with a single value, which have the same name and the same values as an option of
 * the command line and as a key of {@code copiste.toml}.
 */
public enum SettingKey {
  ACCEPT("accept", List.of(), (to, value) -> to.accept(Double.parseDouble(value))),
  NAMES("names", List.of(), (to, value) -> to.names(Double.parseDouble(value))),
  TYPE("type", labels(TextType.class), (to, value) -> to.type(parse(TextType.class, value))),
  NOTES("notes", labels(NoteStyle.class), (to, value) -> to.notes(parse(NoteStyle.class, value))),
  SPELLING(
      "spelling",
      labels(SpellingMode.class),
      (to, value) -> to.spelling(parse(SpellingMode.class, value))),
  SECOND_OPINION(
      "second-opinion",
      labels(SecondOpinionMode.class),
      (to, value) -> to.secondOpinion(parse(SecondOpinionMode.class, value))),
  LINES("lines", labels(LineMode.class), (to, value) -> to.lines(parse(LineMode.class, value))),
  LEARN("learn", labels(LearnMode.class), (to, value) -> to.learn(parse(LearnMode.class, value))),
  OCR("ocr", List.of(), (to, value) -> to.ocr(value)),
  TIME_LIMIT(
      "time-limit",
      List.of(),
      (to, value) -> to.timeLimit(Duration.ofSeconds(Integer.parseInt(value))));

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private final String label;
  private final List<String> allowed;
  private final BiConsumer<Settings.Builder, String> setter;

  SettingKey(String label, List<String> allowed, BiConsumer<Settings.Builder, String> setter) {
    this.label = label;
    this.allowed = allowed;
    this.setter = setter;
  }

  /** The name of the option, without dashes, and of the key. */
  public String label() {
    return label;
  }

  /** The values it may have; empty where they cannot be listed. */
  public List<String> allowed() {
    return allowed;
  }

  /** The key with this label; empty where there is none. */
  public static Optional<SettingKey> labelled(String label) {
    return Arrays.stream(values()).filter(key -> key.label.equals(label)).findFirst();
  }

  /**
   * What is wrong with a value, as half a sentence; empty where it is right. Whether an OCR preset
   * exists is not checked here, since that would load the presets.
   */
  public Optional<String> objection(String value) {
    if (this == ACCEPT || this == NAMES) {
      return isProbability(value)
          ? Optional.empty()
          : Optional.of("a number from 0 to 1 is expected");
    }
    if (this == TIME_LIMIT) {
      return SECONDS.matcher(value).matches()
          ? Optional.empty()
          : Optional.of("a whole number of seconds, at most 9 digits, is expected");
    }
    if (allowed.isEmpty() || allowed.contains(value)) {
      return Optional.empty();
    }
    return Optional.of("one of " + String.join(", ", allowed) + " is expected");
  }

  void set(Settings.Builder settings, String value) {
    setter.accept(settings, value);
  }

  /** The value that stands for a constant in options and configurations. */
  public static String valueOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static boolean isProbability(String value) {
    try {
      double p = Double.parseDouble(value);
      return p >= 0 && p <= 1;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static <E extends Enum<E>> List<String> labels(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(SettingKey::valueOf).toList();
  }

  private static <E extends Enum<E>> E parse(Class<E> type, String value) {
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }
}
