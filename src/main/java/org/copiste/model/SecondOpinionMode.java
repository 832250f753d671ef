package org.copiste.model;

/** When LanguageTool's grammar rules are consulted about a correction. */
public enum SecondOpinionMode {
  /** For every sentence that contains a word the rules cover. */
  ON,
  /** Never. */
  OFF,
  /** Only where the answer could change whether a correction is applied. */
  AUTO
}
