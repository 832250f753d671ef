package org.copiste.validate.precheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** Checks that date attributes hold real dates, in order and without contradiction. */
final class Dates {
  private static final List<String> ATTRIBUTES =
      List.of("when", "from", "to", "notBefore", "notAfter");
  private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private Dates() {}

  /**
   * Checks the date attributes of a TEI element; only the forms YYYY, YYYY-MM and YYYY-MM-DD pass.
   */
  static void check(Attributes attributes) throws PossibleViolation {
    for (String name : ATTRIBUTES) {
      String value = attributes.getValue("", name);
      if (value != null && !real(value)) {
        throw new PossibleViolation("date-real");
      }
    }
    boolean when = has(attributes, "when");
    boolean from = has(attributes, "from");
    boolean to = has(attributes, "to");
    boolean notBefore = has(attributes, "notBefore");
    boolean notAfter = has(attributes, "notAfter");
    if (when && (from || to || notBefore || notAfter) || from && notBefore || to && notAfter) {
      throw new PossibleViolation("date-alone");
    }
    if (later(attributes, "from", "to") || later(attributes, "notBefore", "notAfter")) {
      throw new PossibleViolation("date-order");
    }
  }

  private static boolean has(Attributes attributes, String name) {
    return attributes.getValue("", name) != null;
  }

  private static boolean real(String value) {
    Matcher matcher = DAY.matcher(value);
    if (!matcher.matches() || value.startsWith("0000")) {
      return false;
    }
    try {
      int month = Integer.parseInt(Optional.ofNullable(matcher.group(2)).orElse("1"));
      int day = Integer.parseInt(Optional.ofNullable(matcher.group(3)).orElse("1"));
      return LocalDate.of(Integer.parseInt(matcher.group(1)), month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean later(Attributes attributes, String first, String second) {
    String a = attributes.getValue("", first);
    String b = attributes.getValue("", second);
    if (a == null || b == null) {
      return false;
    }
    int length = Math.min(a.length(), b.length());
    return a.substring(0, length).compareTo(b.substring(0, length)) > 0;
  }
}
