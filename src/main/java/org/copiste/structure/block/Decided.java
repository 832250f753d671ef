package org.copiste.structure.block;

import org.copiste.structure.label.LineKind;

/**
 * What a line is by its form, whatever the labelling takes it for.
 *
 * @param kind a heading, or text that begins here or goes on
 * @param form {@link Paragraph.Form#PROSE} also for a line that goes on
 */
record Decided(LineKind kind, Paragraph.Form form) {
  static Decided begins(Paragraph.Form form) {
    return new Decided(LineKind.TEXT, form);
  }

  static Decided goesOn() {
    return new Decided(LineKind.MORE, Paragraph.Form.PROSE);
  }
}
