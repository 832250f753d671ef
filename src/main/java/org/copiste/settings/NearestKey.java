package org.copiste.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copiste.language.text.EditDistance;
import org.copiste.model.Metadata;

/** What a person may have meant who wrote a key that does not exist. */
final class NearestKey {
  /** Keys of the whole file, besides those of {@link SettingKey}. */
  private static final List<String> OTHERS =
      List.of("authority", "lexicon", "lexicons", "line-model", "facs", "header", "document");

  /**
   * A key that differs in more than a third of its letters is another word; two letters that are
   * exchanged count twice.
   */
  private static final int LETTERS_PER_SLIP = 3;

  private NearestKey() {}

  /** The end of a message about a key of the whole file. */
  static String advice(String key) {
    List<String> keys = new ArrayList<>(OTHERS);
    for (SettingKey setting : SettingKey.values()) {
      keys.add(setting.label());
    }
    return nearest(key, keys)
        .map(NearestKey::meant)
        .or(
            () ->
                nearest(key, Metadata.FIELDS)
                    .map(field -> "; “" + field + "” is a key of the table [header]"))
        .orElse("");
  }

  /** The end of a message about a key of {@code [header]} or of a document's table. */
  static String adviceInTable(String key) {
    return nearest(key, Metadata.FIELDS).map(NearestKey::meant).orElse("");
  }

  private static String meant(String key) {
    return "; did you mean “" + key + "”?";
  }

  private static Optional<String> nearest(String key, Iterable<String> keys) {
    String plain = plain(key);
    List<String> near = new ArrayList<>();
    for (String candidate : keys) {
      int slips = (Math.max(plain.length(), candidate.length()) + 1) / LETTERS_PER_SLIP;
      if (EditDistance.within(plain, plain(candidate), slips)) {
        near.add(candidate);
      }
    }
    return near.stream()
        .min(
            Comparator.comparingInt((String candidate) -> EditDistance.of(plain, plain(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Options on the command line have dashes where others write underscores or capitals. */
  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
