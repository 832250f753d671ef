package org.copiste.structure.link;

import org.copiste.model.Note;
import org.copiste.model.Source;
import org.copiste.structure.call.CallCandidate;
import org.copiste.structure.line.NoteLabel;

/**
 * What a call must show to call a note.
 *
 * @param n the note's number or sign
 * @param number the note's number, 0 where it has none
 * @param sign the sign of its label, even where its number is known; empty where it has none
 */
record NoteMark(String n, int number, String sign) {

  static NoteMark of(Note note, Source source) {
    int number = numberOf(note);
    String label = note.label().map(source::at).orElse("");
    String bare = label.replaceAll("[\\s_()\\[\\]]", "");
    boolean sign = !bare.isEmpty() && bare.chars().noneMatch(Character::isDigit);
    boolean counts = sign && (number == 0 || NoteLabel.SIGNS.indexOf(bare.charAt(0)) >= 0);
    return new NoteMark(note.n(), number, counts ? bare : "");
  }

  /** The number by which a note goes; 0 where it goes by a sign. */
  static int numberOf(Note note) {
    boolean digits = !note.n().isEmpty() && note.n().chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(note.n()) : 0;
  }

  /** The sign, or the note's number where its label has no sign. */
  String shown() {
    return sign.isEmpty() ? n : sign;
  }

  /** Whether a candidate shows this number or sign. */
  boolean agrees(CallCandidate candidate) {
    return candidate.number() > 0 ? candidate.number() == number : candidate.read().equals(sign);
  }
}
