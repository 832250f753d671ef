package org.copiste.validate;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a Schematron report as it is written and turns it into findings. Of the message and its
 * diagnostics the one in the wanted language is taken; the message itself where there is none.
 */
final class SvrlHandler extends DefaultHandler {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final FindingCollector into;
  private final StringBuilder text = new StringBuilder();
  private String rule = "";
  private String role = "";
  private String location = "";
  private String message = "";
  private Optional<String> translated = Optional.empty();
  private String language = "";
  private boolean inDiagnostic;

  SvrlHandler(FindingCollector into) {
    this.into = into;
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    switch (local) {
      case "failed-assert", "successful-report" -> {
        rule = first(attributes, "id", "ruleId", "patternId", "groupId");
        role = first(attributes, "severity", "role", "flag");
        location = first(attributes, "location");
        message = "";
        translated = Optional.empty();
      }
      case "diagnostic-reference" -> inDiagnostic = true;
      case "text" -> {
        text.setLength(0);
        language = Optional.ofNullable(attributes.getValue(XML, "lang")).orElse("");
      }
      case "error" -> text.setLength(0);
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    switch (local) {
      case "text" -> {
        String said = text.toString().strip().replaceAll("\\s+", " ");
        if (!inDiagnostic) {
          message = said;
        } else if (language.startsWith(into.locale().tag())) {
          translated = Optional.of(said);
        }
      }
      case "diagnostic-reference" -> inDiagnostic = false;
      case "failed-assert", "successful-report" -> add();
      case "error" -> into.schemaFailed("rule-failed", text.toString().strip());
      default -> {}
    }
  }

  private void add() {
    String[] place = location.split(" ", 3);
    into.add(
        Integer.parseInt(place[0]),
        Integer.parseInt(place[1]),
        Schematron.severity(role),
        rule.isEmpty() ? "schematron" : rule,
        place[2],
        translated.orElse(message));
  }

  private static String first(Attributes attributes, String... names) {
    for (String name : names) {
      String value = attributes.getValue("", name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
