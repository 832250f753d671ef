package org.copiste.encode.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.model.Correspondence;
import org.copiste.model.DateValue;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Letter;
import org.copiste.model.Mention;

/** Leaves out values of dates that no calendar has, or whose end lies before their beginning. */
final class DateCheck {
  private static final Pattern ISO =
      Pattern.compile("(-?(?:[1-9]\\d{3,}|0\\d{3}))(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  /** A leap year, for days that are given without a year. */
  private static final int ANY_YEAR = 2000;

  private DateCheck() {}

  static Document of(Document document, List<Diagnostic> said) {
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      boolean possible = mention.date().filter(d -> !isPossible(d)).isEmpty();
      mentions.add(possible ? mention : withoutValue(mention, document, said));
    }
    Document checked =
        mentions.equals(document.mentions())
            ? document
            : document.withMentions(mentions, document.entities());
    return checked.withLetters(document.letters().stream().map(l -> checked(l, said)).toList());
  }

  private static Letter checked(Letter letter, List<Diagnostic> said) {
    Optional<Correspondence.Day> wrong =
        letter
            .correspondence()
            .flatMap(Correspondence::date)
            .filter(day -> !isPossible(day.value()));
    if (wrong.isEmpty()) {
      return letter;
    }
    said.add(warning(letter.at().start(), wrong.get().text(), wrong.get().value()));
    Correspondence facts = letter.correspondence().get();
    return letter.withCorrespondence(
        new Correspondence(facts.senders(), facts.recipients(), facts.place(), Optional.empty()));
  }

  /** Whether a value can be written: its parts are real days, in order, and do not contradict. */
  static boolean isPossible(DateValue value) {
    boolean real =
        Stream.of(value.when(), value.from(), value.to(), value.notBefore(), value.notAfter())
            .flatMap(Optional::stream)
            .allMatch(DateCheck::isReal);
    boolean ordered =
        !isLater(value.from(), value.to()) && !isLater(value.notBefore(), value.notAfter());
    boolean bounded =
        value.from().isPresent()
            || value.to().isPresent()
            || value.notBefore().isPresent()
            || value.notAfter().isPresent();
    boolean alone =
        !(value.when().isPresent() && bounded)
            && !(value.from().isPresent() && value.notBefore().isPresent())
            && !(value.to().isPresent() && value.notAfter().isPresent());
    return real && ordered && alone;
  }

  static boolean isReal(String iso) {
    String full =
        iso.startsWith("---")
            ? ANY_YEAR + "-01" + iso.substring(2)
            : iso.startsWith("--") ? ANY_YEAR + iso.substring(1) : iso;
    Matcher matcher = ISO.matcher(full);
    if (!matcher.matches()) {
      return false;
    }
    try {
      int year = Integer.parseInt(matcher.group(1));
      int month = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
      int day = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
      return year != 0 && LocalDate.of(year, month, day) != null;
    } catch (DateTimeException | NumberFormatException e) {
      return false;
    }
  }

  /** Whether one date is later than another, as far as both are precise. */
  private static boolean isLater(Optional<String> first, Optional<String> second) {
    if (first.isEmpty() || second.isEmpty() || !hasYear(first.get()) || !hasYear(second.get())) {
      return false;
    }
    int length = Math.min(first.get().length(), second.get().length());
    return first.get().substring(0, length).compareTo(second.get().substring(0, length)) > 0;
  }

  private static boolean hasYear(String iso) {
    return iso.matches("(?s)\\d{4}.*");
  }

  private static Mention withoutValue(Mention mention, Document document, List<Diagnostic> said) {
    String text = mention.at().of(document.source().text()).replaceAll("\\s+", " ");
    said.add(warning(mention.at().start(), text, mention.date().orElse(DateValue.UNKNOWN)));
    return mention.withDate(DateValue.UNKNOWN, Optional.empty(), Optional.empty());
  }

  private static Diagnostic warning(int start, String text, DateValue value) {
    List<String> parts = new ArrayList<>();
    Stream.of(value.when(), value.from(), value.to(), value.notBefore(), value.notAfter())
        .flatMap(Optional::stream)
        .forEach(parts::add);
    return Diagnostic.warning(
        "impossible-date",
        start,
        "“"
            + text
            + "” would be "
            + String.join(" to ", parts)
            + ", which is impossible; the date gets no value.");
  }
}
