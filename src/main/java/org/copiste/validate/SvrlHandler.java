package org.copiste.validate;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns a Schematron report (SVRL) into findings. A diagnostic in the language of the run replaces
 * the message of its assertion.
 */
final class SvrlHandler extends DefaultHandler {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final FindingCollector findings;
  private final StringBuilder text = new StringBuilder();
  private String rule = "";
  private String role = "";
  private String location = "";
  private String message = "";
  private Optional<String> translated = Optional.empty();
  private String language = "";
  private boolean inDiagnostic;

  SvrlHandler(FindingCollector findings) {
    this.findings = findings;
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
        String content = text.toString().strip().replaceAll("\\s+", " ");
        if (!inDiagnostic) {
          message = content;
        } else if (language.startsWith(findings.locale().tag())) {
          translated = Optional.of(content);
        }
      }
      case "diagnostic-reference" -> inDiagnostic = false;
      case "failed-assert", "successful-report" -> add();
      case "error" -> findings.schemaFailed("rule-failed", text.toString().strip());
      default -> {}
    }
  }

  private void add() {
    String[] parts = location.split(" ", 3);
    findings.add(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        Schematron.severity(role),
        rule.isEmpty() ? "schematron" : rule,
        parts[2],
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
