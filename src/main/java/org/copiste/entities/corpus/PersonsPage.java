package org.copiste.entities.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copiste.model.Entity;

/** The index of persons as one page of HTML that needs no other file and no script. */
public final class PersonsPage {
  private static final String STYLE =
      "body{font:1rem/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
          + "border-bottom:1px solid #ccc}"
          + "td.n{text-align:right}small{color:#555}";

  private PersonsPage() {}

  /** The page. */
  public static String of(PersonsIndex index) {
    StringBuilder page =
        new StringBuilder()
            .append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
            .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
            .append("<title>Index des personnes</title>\n<style>")
            .append(STYLE)
            .append("</style>\n</head>\n<body>\n<h1>Index des personnes</h1>\n");
    table("Personnes", index.persons(), page);
    table("Noms sans entrée", index.unresolved(), page);
    return page.append("</body>\n</html>\n").toString();
  }

  private static void table(String heading, List<PersonsIndex.Entry> entries, StringBuilder page) {
    page.append("<h2>").append(heading).append("</h2>\n");
    if (entries.isEmpty()) {
      page.append("<p>Aucun.</p>\n");
      return;
    }
    page.append("<table>\n<thead><tr><th scope=\"col\">Nom</th><th scope=\"col\">Mentions</th>")
        .append("<th scope=\"col\">Documents</th></tr></thead>\n<tbody>\n");
    entries.forEach(entry -> row(entry, page));
    page.append("</tbody>\n</table>\n");
  }

  private static void row(PersonsIndex.Entry entry, StringBuilder page) {
    String id = entry.person().map(p -> " id=\"" + escape(p.id()) + "\"").orElse("");
    page.append("<tr").append(id).append("><td>").append(escape(entry.name()));
    List<String> more =
        java.util.stream.Stream.concat(
                entry.variants().stream(),
                entry.person().stream()
                    .flatMap(p -> p.identifiers().stream())
                    .map(PersonsPage::identifier))
            .toList();
    if (!more.isEmpty()) {
      page.append("<br><small>").append(escape(String.join(" · ", more))).append("</small>");
    }
    page.append("</td><td class=\"n\">").append(entry.mentions()).append("</td><td>");
    page.append(
        entry.documents().entrySet().stream()
            .map(PersonsPage::document)
            .collect(Collectors.joining(", ")));
    page.append("</td></tr>\n");
  }

  private static String document(Map.Entry<String, Integer> document) {
    return escape(document.getKey()) + " (" + document.getValue() + ")";
  }

  private static String identifier(Entity.Identifier identifier) {
    return identifier.type().isEmpty()
        ? identifier.value()
        : identifier.type() + " " + identifier.value();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
