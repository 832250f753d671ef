package org.copiste.entities.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.copiste.language.pack.LanguagePack;

/**
 * Forenames and surnames of western and central Europe, from the package Faker (MIT licence).
 * Immutable and thread-safe.
 */
public final class PersonNameGazetteer {
  private static final String FORENAMES = "names/given-names.txt.gz";
  private static final String SURNAMES = "names/surnames.txt.gz";

  private final Set<String> forenames;
  private final Set<String> surnames;

  private PersonNameGazetteer(Set<String> forenames, Set<String> surnames) {
    this.forenames = forenames;
    this.surnames = surnames;
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final PersonNameGazetteer INSTANCE =
        new PersonNameGazetteer(load(FORENAMES), load(SURNAMES));
  }

  /** The one instance of this program. */
  public static PersonNameGazetteer shared() {
    return Holder.INSTANCE;
  }

  private static Set<String> load(String name) {
    try (InputStream packed = LanguagePack.current().open(name)) {
      String text = new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8);
      return new HashSet<>(List.of(text.split("\n", -1)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Whether a folded word is a forename. */
  public boolean isForename(String folded) {
    return forenames.contains(folded);
  }

  /** Whether a folded word is a surname. */
  public boolean isSurname(String folded) {
    return surnames.contains(folded);
  }
}
