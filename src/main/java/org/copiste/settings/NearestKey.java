package org.copiste.settings;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.text.NearestName;
import org.copiste.model.Metadata;

/** What a person may have meant who wrote a key that does not exist. */
final class NearestKey {
  /** Keys of the whole file, besides those of {@link SettingKey}. */
  private static final List<String> OTHERS =
      List.of("authority", "lexicon", "lexicons", "line-model", "facs", "header", "document");

  private NearestKey() {}

  /** The end of a message about a key of the whole file. */
  static String advice(String key) {
    List<String> keys = new ArrayList<>(OTHERS);
    for (SettingKey setting : SettingKey.values()) {
      keys.add(setting.label());
    }
    return NearestName.of(key, keys)
        .map(NearestKey::meant)
        .or(
            () ->
                NearestName.of(key, Metadata.FIELDS)
                    .map(field -> "; “" + field + "” is a key of the table [header]"))
        .orElse("");
  }

  /** The end of a message about a key of {@code [header]} or of a document's table. */
  static String adviceInTable(String key) {
    return NearestName.of(key, Metadata.FIELDS).map(NearestKey::meant).orElse("");
  }

  private static String meant(String key) {
    return "; did you mean “" + key + "”?";
  }
}
