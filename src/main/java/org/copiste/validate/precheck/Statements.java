package org.copiste.validate.precheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** Checks what the header says of the text against the text, which may hold what it says or not. */
final class Statements {
  private static final String PROGRAM = "#copiste";

  private final List<Double> thresholds = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> said = new HashMap<>();
  private final Map<String, Integer> decisionsSaid = new HashMap<>();
  private String status = "";
  private String who = "";
  private boolean lookedAt;
  private boolean hyphensRemoved;
  private boolean quotesKept;
  private boolean bareQuote;
  private boolean weakHyphen;
  private double least = 1;
  private int lastLine;

  /** Reads an element of the header. */
  void header(String name, String parent, Attributes attributes) throws PossibleViolation {
    switch (name) {
      case "correction" -> status += value(attributes, "status");
      case "num" -> {
        if (value(attributes, "type").equals("threshold")) {
          thresholds.add(decimal(value(attributes, "value")));
        }
      }
      case "hyphenation" -> hyphensRemoved |= value(attributes, "eol").matches("none|hard");
      case "quotation" -> quotesKept |= value(attributes, "marks").equals("all");
      case "change" -> {
        who = value(attributes, "who");
        lookedAt |= !who.isEmpty() && !who.contains(PROGRAM);
      }
      case "measure" -> measure(parent, attributes);
      default -> {}
    }
  }

  private void measure(String parent, Attributes attributes) throws PossibleViolation {
    String unit = value(attributes, "unit");
    boolean counted = unit.equals("page") || unit.equals("correction") || unit.equals("line");
    if (!counted || attributes.getValue("", "quantity") == null) {
      return;
    }
    int quantity = (int) decimal(value(attributes, "quantity"));
    Map<String, Integer> to = parent.equals("change") ? decisionsSaid : said;
    Integer before = to.put(parent.equals("change") ? who : unit, quantity);
    if (before != null) {
      throw new PossibleViolation("counted twice");
    }
  }

  /** Reads an element of the text. */
  void text(String name, boolean inNote, Attributes attributes) throws PossibleViolation {
    switch (name) {
      case "corr", "reg" -> {
        String resp = value(attributes, "resp");
        count(name);
        for (String person : ProfilePrecheck.tokens(resp)) {
          count(person);
        }
        if (!resp.contains(PROGRAM) && !resp.isEmpty()) {
          count("decided");
        } else if (value(attributes, "cert").matches("[0-9.]+")) {
          least = Math.min(least, decimal(value(attributes, "cert")));
        }
      }
      case "persName", "placeName", "orgName" -> {
        boolean owned = !value(attributes, "ref").isEmpty() || !value(attributes, "resp").isEmpty();
        if (!owned) {
          throw new PossibleViolation("name-owned");
        }
      }
      case "pc" -> weakHyphen |= value(attributes, "force").equals("weak");
      case "pb" -> count(inNote ? "pb in note" : "page");
      case "lb" -> {
        if (value(attributes, "n").matches("[0-9]{1,9}")) {
          lastLine = Math.max(lastLine, Integer.parseInt(value(attributes, "n")));
        }
      }
      default -> {}
    }
  }

  /** Takes note of a quotation that ends. */
  void quotation(boolean hasMarks) {
    bareQuote |= !hasMarks;
  }

  /** To be called at the end of the document. */
  void check() throws PossibleViolation {
    boolean wrong =
        (status.equals("low") && counts.containsKey("decided"))
            || (!status.isEmpty() && !status.equals("low") && !lookedAt)
            || thresholds.stream().anyMatch(t -> least < t)
            || (hyphensRemoved && weakHyphen)
            || (quotesKept && bareQuote)
            || !said.getOrDefault("page", counted("page")).equals(counted("page"))
            || !said.getOrDefault("correction", counted("corr")).equals(counted("corr"))
            || said.getOrDefault("line", lastLine) < lastLine;
    for (Map.Entry<String, Integer> decisions : decisionsSaid.entrySet()) {
      wrong |= !decisions.getValue().equals(counted(decisions.getKey()));
    }
    if (wrong) {
      throw new PossibleViolation("statements");
    }
  }

  private Integer counted(String what) {
    return counts.getOrDefault(what, 0);
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  private static String value(Attributes attributes, String name) {
    String value = attributes.getValue("", name);
    return value == null ? "" : value.strip();
  }

  private static double decimal(String value) throws PossibleViolation {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new PossibleViolation("number");
    }
  }
}
