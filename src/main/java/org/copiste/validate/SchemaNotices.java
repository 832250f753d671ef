package org.copiste.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Notices about schemas that are given once for a whole run. May be shared by threads. */
final class SchemaNotices {
  /** The rules of the warning that a schema is not on the machine, in a document's findings. */
  static final String MISSING = "schema-missing";

  static final String NOT_FETCHED = "schema-not-fetched";

  /** The same for one that lies where documents may not name schemas. */
  static final String OUTSIDE = "schema-outside";

  private final Map<String, Integer> missing = new ConcurrentSkipListMap<>();
  private final Set<String> withUncheckedRules = new ConcurrentSkipListSet<>();

  /** Whether a rule is that of such a warning. */
  static boolean isMissing(String rule) {
    return rule.equals(MISSING) || rule.equals(NOT_FETCHED) || rule.equals(OUTSIDE);
  }

  /** Counts one more document that could not be checked against the schema at an address. */
  void missing(String address) {
    missing.merge(address, 1, Integer::sum);
  }

  /** Notes that the rules inside a schema in the compact syntax were not checked. */
  void rulesInCompactSyntax(String schema) {
    withUncheckedRules.add(schema);
  }

  /** One notice for each schema. */
  List<String> notices(MessageLocale locale) {
    List<String> notices = new ArrayList<>();
    missing.forEach(
        (address, number) ->
            notices.add(Messages.format(locale, "not-checked", address, files(locale, number))));
    withUncheckedRules.forEach(
        schema -> notices.add(Messages.format(locale, "rules-out-of-reach", schema)));
    return notices;
  }

  private static String files(MessageLocale locale, int number) {
    return Messages.format(
        locale, number == 1 ? "file-one" : "file-many", Integer.toString(number));
  }
}
