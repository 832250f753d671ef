package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that is let pass without the rules is one in which they find nothing. */
class ClearanceTest {
  private static final Pattern TAG = Pattern.compile("<([A-Za-z]+)[^<>]*?(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z:]+)=\"([^\"]*)\"");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "1",
          "+1",
          "01",
          "0",
          "-1",
          "2",
          "iv",
          "no",
          "#n1",
          "#x",
          "#",
          "en",
          "bottom",
          "1928-02-30",
          "1928-13",
          "0000",
          "2100",
          "--02-30",
          "sent",
          "fr-Latn");
  private static final List<String> NAMES =
      List.of("note", "pb", "text", "choice", "corr", "title", "ref", "div", "hi");

  @Test
  void rightDocumentsNeedNoRules() {
    for (Path file : Samples.passing()) {
      assertTrue(Profile.clear(read(file)), file.toString());
    }
  }

  @Test
  void whatTheRulesFindIsDoubted() {
    for (Path file : Samples.all()) {
      compare(read(file));
    }
  }

  /** Samples with a few tags, attributes or blanks changed at random. */
  @Test
  void whatTheRulesFindInDamagedDocumentsIsDoubted() {
    List<Path> files = Samples.passing();
    int cleared = 0;
    int found = 0;
    for (int seed = 0; seed < Integer.getInteger("clearance.rounds", 600); seed++) {
      Random random = new Random(seed);
      String text =
          new String(read(files.get(seed % files.size())).bytes(), StandardCharsets.UTF_8);
      for (int i = 0; i <= random.nextInt(3); i++) {
        text = damaged(text, random);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (compare(Xml.of("seed " + seed, "urn:x", bytes))) {
        cleared++;
      } else {
        found++;
      }
    }
    // Both happen often, or this shows nothing.
    assertTrue(cleared > 100 && found > 100, cleared + " " + found);
  }

  private static boolean compare(Xml document) {
    boolean clear = Profile.clear(document);
    Findings findings = new Findings(document.name(), Tongue.EN);
    Profile.rules().validate(document, findings);
    if (clear) {
      assertEquals(List.of(), findings.report().findings(), document.name());
    }
    return clear;
  }

  private static String damaged(String text, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> replace(text, ATTRIBUTE, random, m -> "");
      case 1, 2 ->
          replace(
              text, ATTRIBUTE, random, m -> " " + m.group(1) + "=\"" + any(VALUES, random) + "\"");
      case 3 -> replace(text, TAG, random, m -> " " + m.group());
      case 4 -> replace(text, TAG, random, m -> m.group() + " ");
      case 5 -> {
        // Another name, in both tags.
        String to = any(NAMES, random);
        String name = any(text, TAG, random).group(1);
        yield text.replaceAll("(</?)" + name + "(?=[\\s>/])", "$1" + to);
      }
      case 6 -> {
        String copied =
            any(text, Pattern.compile("<(note|lb|pb|date|ref|p)\\b[^<>]*/?>[^<]*(</\\1>)?"), random)
                .group();
        yield replace(
            text,
            TAG,
            random,
            m -> copied.endsWith("/>") || copied.contains("</") ? copied + m.group() : m.group());
      }
      default -> replace(text, Pattern.compile(">([^<>]+)<"), random, m -> "><");
    };
  }

  private static String replace(
      String text,
      Pattern pattern,
      Random random,
      java.util.function.Function<MatchResult, String> by) {
    MatchResult at = any(text, pattern, random);
    return text.substring(0, at.start()) + by.apply(at) + text.substring(at.end());
  }

  private static MatchResult any(String text, Pattern pattern, Random random) {
    return any(pattern.matcher(text).results().toList(), random);
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  @Test
  void theCorpusNeedsNoRules() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus-out"))) {
      List<Path> documents = files.filter(f -> f.toString().endsWith(".xml")).toList();
      assertFalse(documents.isEmpty());
      for (Path file : documents) {
        assertTrue(compare(read(file)), file.toString());
      }
    }
  }

  private static Xml read(Path file) {
    try {
      return Xml.read(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
