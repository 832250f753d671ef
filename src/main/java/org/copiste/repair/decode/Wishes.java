package org.copiste.repair.decode;

import java.util.Optional;
import java.util.Set;
import org.copiste.language.channel.Preset;
import org.copiste.model.SpellingMode;
import org.copiste.repair.RepairOptions;

/**
 * What a user asks of the decoder for one document.
 *
 * @param preset the error table that the user names; if empty, the document chooses
 * @param given words that are right whatever the models say
 * @param spelling whether older spellings are right
 */
record Wishes(Optional<Preset> preset, GivenWords given, SpellingMode spelling) {
  /** None but what is usual. */
  static final Wishes NONE =
      new Wishes(Optional.empty(), new GivenWords(Set.of()), RepairOptions.DEFAULT.spelling());
}
