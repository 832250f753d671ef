package org.copiste.fuzz;

import java.util.Locale;

/**
 * What is fuzzed: each takes any bytes, and throws if what must hold of them does not. A target
 * does not say what a hostile input means, only that it is read or refused as documented, and that
 * nothing of it is lost.
 */
enum FuzzTarget {
  TEXT(input -> ReadChecks.check("x.txt", input)),
  HOCR(input -> ReadChecks.check("x.hocr", input)),
  ALTO(input -> ReadChecks.check("x.xml", input)),
  PAGE(input -> ReadChecks.check("x.xml", input)),
  PDF(input -> ReadChecks.check("x.pdf", input)),
  THEN(ReadingCheck::check),
  ENCODE(TeiChecks::encode),
  RESTORE(TeiChecks::restore),
  HARVEST(TeiChecks::harvest),
  LEDGER(LedgerChecks::ledger),
  DECISIONS(LedgerChecks::decisions),
  AUTHORITY(SettingsChecks::authority),
  CONFIGURATION(SettingsChecks::configuration),
  RELAXNG(input -> SchemaChecks.check(".rng", input)),
  COMPACT(input -> SchemaChecks.check(".rnc", input)),
  SCHEMATRON(input -> SchemaChecks.check(".sch", input));

  /** Checks one input. */
  @FunctionalInterface
  interface Check {
    void check(byte[] input) throws Exception;
  }

  /**
   * Longer inputs are not tried: what a few thousand bytes do not show is a matter of limits, which
   * have their own tests.
   */
  static final int LONGEST = 1 << 16;

  private final Check check;

  FuzzTarget(Check check) {
    this.check = check;
  }

  /** The name of its folder of inputs, and on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FuzzTarget labelled(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  void check(byte[] input) throws Exception {
    if (input.length <= LONGEST) {
      check.check(input);
    }
  }
}
