package org.copiste.entities.lexicon;

import java.util.Map;
import org.copiste.language.BoundedCache;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.EditDistance;
import org.copiste.language.text.Fold;

/**
 * A key under which the usual transcriptions of one foreign name into French agree: {@code
 * Boudienny} and {@code Boudiény}, {@code Kouznetsov} and {@code Kuznetsov}, {@code Trotsky} and
 * {@code Trotski}.
 */
public final class TransliterationKey {
  private static final Map<String, String> RULES =
      LanguagePack.current().table("names/transliteration");

  private static final BoundedCache<String> KEYS = new BoundedCache<>(1 << 14);

  private TransliterationKey() {}

  /** The key of a surname or forename: lower-case letters without accents. */
  public static String of(String name) {
    return KEYS.get(name, TransliterationKey::make);
  }

  private static String make(String name) {
    String key = Fold.of(name);
    for (Map.Entry<String, String> rule : RULES.entrySet()) {
      key = key.replace(rule.getKey(), rule.getValue());
    }
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean again = single.length() > 0 && single.charAt(single.length() - 1) == c;
      if (Character.isLetter(c) && !again) {
        single.append(c);
      }
    }
    int last = single.length() - 1;
    if (last > 3 && single.charAt(last) == 'f') {
      single.setCharAt(last, 'v');
    }
    if (last > 3 && single.charAt(last) == 'e' && single.charAt(last - 1) == 'n') {
      single.setLength(last);
    }
    return single.toString();
  }

  /**
   * Whether two keys are so close that one name may be misread from the other: the same up to five
   * letters, one letter apart up to eight, two from nine letters on. The limits were set by hand.
   */
  public static boolean near(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int limit = longer >= 9 ? 2 : longer >= 6 ? 1 : 0;
    return EditDistance.within(a, b, limit);
  }
}
