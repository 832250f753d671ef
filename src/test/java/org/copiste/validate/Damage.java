package org.copiste.validate;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a tag, an attribute or a space of a document at random. The result need not be XML. */
final class Damage {
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

  private Damage() {}

  static String of(String text, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> replace(text, ATTRIBUTE, random, m -> "");
      case 1, 2 ->
          replace(
              text, ATTRIBUTE, random, m -> " " + m.group(1) + "=\"" + any(VALUES, random) + "\"");
      case 3 -> replace(text, TAG, random, m -> " " + m.group());
      case 4 -> replace(text, TAG, random, m -> m.group() + " ");
      case 5 -> {
        // Renames an element.
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
      String text, Pattern pattern, Random random, Function<MatchResult, String> by) {
    MatchResult at = any(text, pattern, random);
    return text.substring(0, at.start()) + by.apply(at) + text.substring(at.end());
  }

  private static MatchResult any(String text, Pattern pattern, Random random) {
    return any(pattern.matcher(text).results().toList(), random);
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
