package org.copiste.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;

/** The order of the documents of a site: by date, those without a date at the end. */
public final class SiteOrder {
  private record Document(String name, String title, String start) {}

  private final Map<String, Map<String, String>> neighbours = new HashMap<>();

  /** The order of these documents. */
  public SiteOrder(Collection<CorpusView.Extract> extracts) {
    List<Document> sorted =
        new ArrayList<>(extracts.stream().map(e -> document(e.root())).toList());
    sorted.sort(
        Comparator.comparing((Document d) -> d.start().isEmpty())
            .thenComparing(Document::start)
            .thenComparing(Document::name));
    for (int i = 0; i < sorted.size(); i++) {
      Map<String, String> beside = new TreeMap<>(Map.of("name", sorted.get(i).name()));
      if (i > 0) {
        beside.put("previous", sorted.get(i - 1).name());
        beside.put("previous-title", sorted.get(i - 1).title());
      }
      if (i + 1 < sorted.size()) {
        beside.put("next", sorted.get(i + 1).name());
        beside.put("next-title", sorted.get(i + 1).title());
      }
      neighbours.put(sorted.get(i).name(), beside);
    }
  }

  private static Document document(XdmNode extract) {
    String start =
        extract
            .select(Steps.child("letter").then(Steps.attribute("start")))
            .map(XdmNode::getStringValue)
            .filter(date -> date.matches("\\d{4}.*"))
            .min(Comparator.naturalOrder())
            .orElse("");
    return new Document(attribute(extract, "name"), attribute(extract, "title"), start);
  }

  private static String attribute(XdmNode extract, String name) {
    return Objects.requireNonNullElse(extract.attribute(name), "");
  }

  /**
   * The documents before and after one: {@code name} is its own, {@code previous} and {@code next}
   * are theirs, {@code previous-title} and {@code next-title} their titles; those that there are.
   * Empty for a document that is not one of the site.
   */
  public Map<String, String> neighbours(String name) {
    return neighbours.getOrDefault(name, Map.of());
  }

  /**
   * What the names of a site's own files must begin with, so that none is that of a document's
   * page.
   *
   * @param pages the names of the documents' pages, relative to the folder of the site
   */
  public static String prefix(Collection<String> pages) {
    List<String> taken = pages.stream().map(page -> page.toLowerCase(Locale.ROOT)).toList();
    String prefix = "";
    while (SitePage.files().stream().map((prefix + "%s")::formatted).anyMatch(taken::contains)) {
      prefix += "site-";
    }
    return prefix;
  }
}
