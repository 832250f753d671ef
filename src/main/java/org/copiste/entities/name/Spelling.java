package org.copiste.entities.name;

/** Ways of spelling one name. */
public final class Spelling {
  private Spelling() {}

  /** Whether two surnames are usual transcriptions of one foreign name. */
  public static boolean same(String a, String b) {
    return Sound.of(a).equals(Sound.of(b));
  }
}
