package org.copiste.batch;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.Authority;
import org.copiste.ledger.Decisions;
import org.copiste.model.LineMode;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.SpellingMode;
import org.copiste.model.TextType;
import org.copiste.pipeline.Settings;
import org.copiste.repair.RepairOptions;

/** Settings from choices by the names of their options; what is not chosen is as usual. */
public final class ChosenSettings {
  private ChosenSettings() {}

  /**
   * The settings of one document.
   *
   * @param choices values by option, to which {@link Choice#objection} has nothing to object
   * @param words the words of all lexicons
   */
  public static Settings of(
      Map<String, String> choices,
      List<String> words,
      Authority authority,
      Decisions decisions,
      Metadata metadata) {
    return new Settings(
        new RepairOptions(
            Double.parseDouble(choices.getOrDefault(Choice.ACCEPT.option(), "0.9")),
            "modern".equals(choices.get(Choice.SPELLING.option()))
                ? SpellingMode.MODERN
                : SpellingMode.PERIOD,
            SecondOpinionMode.valueOf(
                choices.getOrDefault(Choice.SECOND_OPINION.option(), "auto").toUpperCase(ROOT))),
        Optional.ofNullable(choices.get(Choice.OCR.option())),
        words,
        authority,
        decisions,
        metadata,
        TextType.valueOf(choices.getOrDefault(Choice.TYPE.option(), "auto").toUpperCase(ROOT)),
        "ref".equals(choices.get(Choice.NOTES.option())) ? NoteStyle.REF : NoteStyle.INLINE,
        "join".equals(choices.get(Choice.LINES.option())) ? LineMode.JOIN : LineMode.KEEP);
  }
}
