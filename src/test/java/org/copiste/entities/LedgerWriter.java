package org.copiste.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Mention;

/** The mentions of a document in the ledger's form, enough for scoring. */
final class LedgerWriter {
  private LedgerWriter() {}

  static Map<String, Object> of(Document document) {
    List<Object> mentions = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      Map<String, Object> m = new LinkedHashMap<>();
      m.put("type", mention.type().label());
      m.put("start", mention.at().start());
      m.put("end", mention.at().end());
      m.put("text", document.source().at(mention.at()));
      mention.ref().ifPresent(r -> m.put("ref", r));
      m.put("p", mention.p());
      mention.date().ifPresent(d -> date(m, d));
      mention.cert().ifPresent(c -> m.put("cert", c));
      mentions.add(m);
    }
    return Map.of("mentions", mentions, "notes", List.of());
  }

  private static void date(Map<String, Object> m, DateValue d) {
    put(m, "when", d.when());
    put(m, "from", d.from());
    put(m, "to", d.to());
    put(m, "notBefore", d.notBefore());
    put(m, "notAfter", d.notAfter());
    put(m, "edtf", d.edtf());
  }

  private static void put(Map<String, Object> m, String key, Optional<String> value) {
    value.ifPresent(v -> m.put(key, v));
  }
}
