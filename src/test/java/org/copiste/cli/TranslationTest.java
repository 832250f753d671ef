package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.copiste.batch.Notice;
import org.copiste.validate.MessageLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {
  private static final Path CATALOGUE = Path.of("src/main/resources/org/copiste/cli/fr.po");
  private static final Pattern KEY = Pattern.compile("(?m)^msgid \"(.*)\"$");
  private static final Translation FRENCH = Translation.of(MessageLocale.FR);

  /**
   * Sentences are put together from pieces, of which those that have so many letters are looked
   * for.
   */
  private static final int ENOUGH = 8;

  private static final Pattern BORDER =
      Pattern.compile(
          "\\{[1-9]\\}|[;:“”]|files of this METS|--prune|--fresh|, here and| stands| command| option");

  /** Where the sentences of others come from: commons-cli, and names of languages from Java. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("Missing argument for .*|Unrecognized .*|\\w+");

  @Test
  void theWholeHelpIsThere() {
    TreeSet<String> missing = new TreeSet<>();
    for (Command command : Main.commands()) {
      check(command.summary(), missing);
      for (Option option : command.allOptions().getOptions()) {
        check(option.getDescription(), missing);
      }
    }
    check(Help.PURPOSE, missing);
    check(Help.PATHS, missing);
    check(Help.EXIT_CODES, missing);
    check(Help.HELP_DOES, missing);
    assertEquals(new TreeSet<>(), missing);
  }

  private static void check(String english, TreeSet<String> missing) {
    if (FRENCH.lookUp(english).isEmpty()) {
      missing.add(english);
    }
  }

  /** What is translated is still said somewhere, in these words. */
  @Test
  void everySentenceOfTheCatalogueStandsInTheCode() throws IOException {
    StringBuilder code = new StringBuilder();
    for (String folder : List.of("src/main/java", "xslt")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          code.append(Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", ""));
        }
      }
    }
    TreeSet<String> idle = new TreeSet<>();
    int looked = 0;
    for (MatchResult key : KEY.matcher(Files.readString(CATALOGUE)).results().toList()) {
      for (String part : BORDER.split(key.group(1))) {
        String words = part.strip().replaceAll("(?:, and|\\.)$", "");
        if (words.length() >= ENOUGH && !OF_OTHERS.matcher(key.group(1)).matches()) {
          looked++;
          if (code.indexOf(words) < 0) {
            idle.add(key.group(1));
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), idle);
    assertTrue(looked > 200, "looked for " + looked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No call in the text fits note 3.|Aucun appel du texte ne convient à la note 3.",
        "--accept “1.2”: a number from 0 to 1 is expected"
            + "|--accept « 1.2 » : un nombre de 0 à 1 est attendu",
        "a.txt and a.hocr would both write o/a.xml; choose one format with --from"
            + "|a.txt et a.hocr écriraient tous deux o/a.xml ; choisissez un format avec --from",
        "“titel” is none of title, date; did you mean “title”?"
            + "|« titel » n'est aucune de title, date ; vouliez-vous dire « title » ?",
        "the text seems to be in German; its words are left as they are"
            + "|le texte semble être en allemand ; ses mots sont laissés tels quels",
        "nobody has translated this|nobody has translated this",
      })
  void valuesKeepTheirPlaces(String english, String french) {
    assertEquals(french, FRENCH.of(english));
  }

  @Test
  void placeSeverityAndCodeStay() {
    Notice notice = Notice.warning("in/the file is empty.txt", "empty-file", "the file is empty");
    assertEquals(
        "in/the file is empty.txt:1:1: warning: le fichier est vide [empty-file]",
        FRENCH.of(notice));
    assertEquals(notice.toString(), Translation.of(MessageLocale.EN).of(notice));
  }

  @ParameterizedTest
  @CsvSource({
    "--lang fr, usage : copiste",
    "--lang=fr --help, usage : copiste",
    "encode --help --lang fr, usage : copiste encode",
    "--lang fr help encode, usage : copiste encode",
    "help --lang fr ocr, exemple : copiste repair",
    "--lang fr encoed, il n'y a pas de commande « encoed »",
    "encode --lang=fr, encode demande un PATH",
    "encode a.txt --colour --lang fr, option inconnue : --colour",
    "encode a.txt --lang de, one of fr, en is expected",
    "--lang en, usage: copiste",
  })
  void theOptionIsFoundWhereverItStands(String arguments, String said) {
    String text = run(arguments.split(" "));
    assertTrue(text.contains(said), text);
  }

  /** What machines read is the same in all languages. */
  @Test
  void resultsDoNotDependOnTheLanguage(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/a.txt"),
        Files.readString(Path.of("example/lettre.txt"))
            .replace("numéro 14.", "numéro 14.\n\n(2) Une autre note, que rien n'appelle."));
    String in = folder.resolve("in").toString();
    String said =
        run("encode", in, "-o", folder.resolve("fr").toString(), "--ledger", "--lang", "fr");
    assertTrue(said.contains("Aucun appel du texte ne convient à la note 2."), said);
    assertTrue(said.contains("warning: ") && said.contains("[note-without-call]"), said);
    run("encode", in, "-o", folder.resolve("en").toString(), "--ledger");
    for (String file : new String[] {"a.xml", "a.ledger.json"}) {
      assertEquals(
          Files.readString(folder.resolve("en").resolve(file)),
          Files.readString(folder.resolve("fr").resolve(file)));
    }
    assertFalse(Files.readString(folder.resolve("fr/a.ledger.json")).contains("Aucun appel"));
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Main.run(arguments, new ByteArrayInputStream(new byte[0]), both, both);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
