package org.copiste.entities.name;

import org.copiste.entities.name.mention.TransliterationKey;

/** Ways of spelling one name. */
public final class Spelling {
  private Spelling() {}

  /** Whether two surnames are usual transcriptions of one foreign name. */
  public static boolean same(String a, String b) {
    return TransliterationKey.of(a).equals(TransliterationKey.of(b));
  }
}
