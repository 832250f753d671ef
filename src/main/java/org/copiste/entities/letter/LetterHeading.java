package org.copiste.entities.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Span;

/** The parts of a heading like {@code Lettre de X aux membres de Y}. */
final class LetterHeading {
  private static final Map<String, String> WORDS = LanguagePack.current().table("letters/heading");
  private static final List<String> LETTER = words("letter");
  private static final Pattern FROM =
      Pattern.compile(
          "^\\s*(?:" + anyOf(LETTER) + ")\\s+(?:" + anyOf(spaced("sender")) + ")",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TO =
      Pattern.compile(
          "\\s(?:" + anyOf(words("recipient")) + ")\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LetterHeading() {}

  private static List<String> words(String part) {
    return List.of(Objects.requireNonNull(WORDS.get(part), part).split(" ", -1));
  }

  /** The words of a part, with a blank after each that does not end with an apostrophe. */
  private static List<String> spaced(String part) {
    return words(part).stream().map(w -> w.endsWith("'") ? w : w + " ").toList();
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Whether the text of a heading begins with a word for a letter. */
  static boolean beginsLikeLetter(String text) {
    String lower = text.strip().toLowerCase(Locale.FRENCH);
    return LETTER.stream().anyMatch(lower::startsWith);
  }

  /** The sender: what stands between {@code de} and {@code à}. */
  static Optional<Span> sender(Document document) {
    return heading(document)
        .flatMap(
            at -> {
              String text = at.of(document.source().text());
              Matcher from = FROM.matcher(text);
              if (!from.find()) {
                return Optional.empty();
              }
              Matcher to = TO.matcher(text);
              int end = to.find(from.end()) ? to.start() : text.length();
              return Optional.of(new Span(at.start() + from.end(), at.start() + end));
            });
  }

  /** The recipient: what follows {@code à} or {@code aux}. */
  static Optional<Span> recipient(Document document) {
    return heading(document)
        .flatMap(
            at -> {
              String text = at.of(document.source().text());
              Matcher to = TO.matcher(text);
              return beginsLikeLetter(text) && to.find()
                  ? Optional.of(new Span(at.start() + to.end(), at.end()))
                  : Optional.empty();
            });
  }

  private static Optional<Span> heading(Document document) {
    return document.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.HEAD)
        .findFirst()
        .map(Block::at);
  }
}
