package org.copiste.entities.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.copiste.language.text.Fold;

/**
 * Packs the given names and the surnames of the Python package Faker (MIT licence) for the
 * languages of western and central Europe, folded, each list in the order of its bytes.
 */
final class PersonNameListBuilder {
  private static final List<String> LOCALES =
      List.of(
          "fr_FR", "fr_CH", "fr_BE", "fr_CA", "de_DE", "de_CH", "de_AT", "de_LU", "it_IT", "es_ES",
          "en_GB", "en_US", "pt_PT", "nl_NL", "nl_BE", "pl_PL", "cs_CZ", "sk_SK", "hu_HU", "ro_RO",
          "hr_HR", "sl_SI", "da_DK", "sv_SE", "no_NO", "fi_FI");
  private static final Pattern START = Pattern.compile("^ {4}(\\w+)\\b[^=]*=");
  private static final Pattern NAME = Pattern.compile("[\"'](\\p{Lu}[^\"']+)[\"']");

  private PersonNameListBuilder() {}

  /** The folder {@code faker/providers/person}, the files to write: given names, surnames. */
  public static void main(String[] args) throws IOException {
    Set<String> given = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    for (String locale : LOCALES) {
      Path file = Path.of(args[0], locale, "__init__.py");
      Set<String> none = new TreeSet<>();
      Set<String> into = none;
      for (String line : Files.readAllLines(file)) {
        Matcher start = START.matcher(line);
        if (start.find()) {
          String list = start.group(1);
          into =
              list.startsWith("first_names")
                  ? given
                  : list.startsWith("last_names") ? surnames : none;
        }
        Matcher name = NAME.matcher(line);
        while (name.find()) {
          into.addAll(words(name.group(1)));
        }
      }
    }
    write(given, Path.of(args[1]));
    write(surnames, Path.of(args[2]));
  }

  /** The words of a name that begin with a capital. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[ -]", -1)) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        words.add(Fold.of(word));
      }
    }
    return words;
  }

  private static void write(Set<String> names, Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }
  }
}
