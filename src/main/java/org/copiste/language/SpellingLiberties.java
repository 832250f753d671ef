package org.copiste.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.pack.LanguagePack;

/**
 * What printers before 1835 were free to choose: without it {@code celuy} and {@code celui}, {@code
 * droict} and {@code droit}, {@code esloignée} and {@code éloignée} are the same.
 */
public final class SpellingLiberties {

  private record Liberty(Pattern written, String one) {
    static Liberty of(String line) {
      int tab = line.indexOf('\t');
      return tab < 0
          ? new Liberty(Pattern.compile(line), "")
          : new Liberty(Pattern.compile(line.substring(0, tab)), line.substring(tab + 1));
    }
  }

  private static final List<Liberty> ALL =
      LanguagePack.current().words("spelling/liberties").stream().map(Liberty::of).toList();

  private SpellingLiberties() {}

  /**
   * What is left of a word without the liberties of its printer; need be no word.
   *
   * @param form a word
   * @param oneLetter whether v is as good as u and j as i, as they were before about 1670, and in
   *     capitals for much longer
   */
  public static String without(String form, boolean oneLetter) {
    StringBuilder plain = new StringBuilder(form.length());
    form.toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .chars()
        .forEach(c -> plain.append(Glyphs.base((char) c)));
    String key = plain.toString();
    if (oneLetter) {
      key = key.replace('v', 'u').replace('j', 'i');
    }
    for (Liberty liberty : ALL) {
      key = liberty.written().matcher(key).replaceAll(liberty.one());
    }
    return key;
  }
}
