package org.copiste.repair.lattice;

import java.util.Optional;
import java.util.Set;
import org.copiste.language.channel.Preset;
import org.copiste.model.Lessons;
import org.copiste.model.SpellingMode;
import org.copiste.repair.RepairOptions;
import org.copiste.repair.token.EngineConfidence;
import org.copiste.repair.token.ListedWords;

/**
 * What a user asks of the decoder for one document.
 *
 * @param preset the error table that the user names; if empty, the document chooses
 * @param given words that are right whatever the models say
 * @param spelling whether older spellings are right
 * @param longS whether the document is set with the long s
 * @param sure how sure the engine was of each word
 * @param lessons what the decisions of persons teach
 */
public record DecodeOptions(
    Optional<Preset> preset,
    ListedWords given,
    SpellingMode spelling,
    boolean longS,
    EngineConfidence sure,
    Lessons lessons) {
  /** None but what is usual. */
  public static final DecodeOptions NONE =
      new DecodeOptions(
          Optional.empty(),
          new ListedWords(Set.of()),
          RepairOptions.DEFAULT.spelling(),
          false,
          EngineConfidence.NONE,
          Lessons.NONE);

  /** The same with other listed words. */
  public DecodeOptions with(ListedWords listed) {
    return new DecodeOptions(preset, listed, spelling, longS, sure, lessons);
  }

  /** The same with what the engine says of its words. */
  public DecodeOptions with(EngineConfidence engine) {
    return new DecodeOptions(preset, given, spelling, longS, engine, lessons);
  }
}
