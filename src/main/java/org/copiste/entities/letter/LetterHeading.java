package org.copiste.entities.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Span;

/** The parts of a heading like {@code Lettre de X aux membres de Y}. */
final class LetterHeading {
  private static final Pattern FROM =
      Pattern.compile("^\\s*lettre\\s+(de |d')", Pattern.CASE_INSENSITIVE);
  private static final Pattern TO =
      Pattern.compile("\\s(aux?|à|pour)\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LetterHeading() {}

  /** Between {@code de} and {@code à}. */
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

  /** After {@code à} or {@code aux}. */
  static Optional<Span> recipient(Document document) {
    return heading(document)
        .flatMap(
            at -> {
              String text = at.of(document.source().text());
              Matcher to = TO.matcher(text);
              return text.strip().toLowerCase(java.util.Locale.FRENCH).startsWith("lettre")
                      && to.find()
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
