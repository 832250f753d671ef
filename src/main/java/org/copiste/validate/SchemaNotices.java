package org.copiste.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Notices about schemas that are given once for a whole run. May be shared by threads. */
final class SchemaNotices {
  private final Map<String, Integer> replaced = new ConcurrentSkipListMap<>();
  private final Set<String> withUncheckedRules = new ConcurrentSkipListSet<>();

  /** Counts one more document for which the profile replaced the schema at an address. */
  void profileUsedInsteadOf(String address) {
    replaced.merge(address, 1, Integer::sum);
  }

  /** Notes that the rules inside a schema in the compact syntax were not checked. */
  void rulesInCompactSyntax(String schema) {
    withUncheckedRules.add(schema);
  }

  /** One notice for each schema. */
  List<String> notices(MessageLocale locale) {
    List<String> notices = new ArrayList<>();
    replaced.forEach(
        (address, number) ->
            notices.add(Messages.format(locale, "stand-in", address, Integer.toString(number))));
    withUncheckedRules.forEach(
        schema -> notices.add(Messages.format(locale, "rules-out-of-reach", schema)));
    return notices;
  }
}
