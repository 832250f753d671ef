package org.copiste.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What is said once for a run and not for each document. May be shared by threads. */
final class SchemaNotices {
  private final Map<String, Integer> documents = new ConcurrentSkipListMap<>();
  private final Set<String> outOfReach = new ConcurrentSkipListSet<>();

  /** A schema for which the profile stands in once more. */
  void add(String address) {
    documents.merge(address, 1, Integer::sum);
  }

  /** A schema whose rules cannot be taken out of it. */
  void rulesOutOfReach(String schema) {
    outOfReach.add(schema);
  }

  /** One sentence for each schema. */
  List<String> sentences(MessageLocale locale) {
    List<String> sentences = new ArrayList<>();
    documents.forEach(
        (address, number) ->
            sentences.add(Messages.format(locale, "stand-in", address, Integer.toString(number))));
    outOfReach.forEach(
        schema -> sentences.add(Messages.format(locale, "rules-out-of-reach", schema)));
    return sentences;
  }
}
