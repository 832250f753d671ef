package org.copiste.structure.note;

import java.util.Optional;
import org.copiste.structure.line.NoteLabel;

/**
 * What the first segments of a document may be: one hypothesis of {@link ZoneSearch}, with all that
 * decides how it may be extended.
 *
 * @param before the same for all but the last segment; empty at the start
 * @param segment index of the last segment, -1 at the start
 * @param mode what the last segment is
 * @param label the label with which the last segment begins a note; empty if it begins none
 * @param last the number of the last note, 0 before the first
 * @param signs how many notes with signs have followed it
 * @param style the style of the labels so far; empty before the first
 * @param textFrom first segment of the last stretch of text
 * @param textTo last segment of this stretch, -1 if there is none
 * @param lastNote last segment that is a note, -1 if there is none
 * @param counted the number of the last numbered paragraph of the text, 0 before the first
 * @param headed whether a heading over notes has been passed since the last note
 * @param score the sum of the weights
 */
public record ZoneHypothesis(
    Optional<ZoneHypothesis> before,
    int segment,
    Mode mode,
    Optional<NoteLabel> label,
    int last,
    int signs,
    Optional<NoteLabel.Style> style,
    int textFrom,
    int textTo,
    int lastNote,
    int counted,
    boolean headed,
    double score) {

  /** What a segment is. */
  public enum Mode {
    TEXT,
    FOOT,
    END
  }

  static final ZoneHypothesis START =
      new ZoneHypothesis(
          Optional.empty(),
          -1,
          Mode.TEXT,
          Optional.empty(),
          0,
          0,
          Optional.empty(),
          0,
          -1,
          -1,
          0,
          false,
          0);

  /** What two hypotheses share if everything that extends one extends the other alike. */
  String key() {
    String reached = mode == Mode.TEXT ? lastNote < 0 ? "none" : "" : Integer.toString(textFrom);
    String numbering = last + "/" + signs + "/" + style.map(Enum::name).orElse("");
    return mode + "/" + numbering + "/" + counted + "/" + headed + "/" + reached;
  }

  Optional<ZoneHypothesis> text(int s, Segment segment, double gain) {
    boolean fresh = mode != Mode.TEXT || textTo < 0;
    return Optional.of(
        new ZoneHypothesis(
            Optional.of(this),
            s,
            Mode.TEXT,
            Optional.empty(),
            last,
            signs,
            style,
            fresh ? s : textFrom,
            s,
            lastNote,
            counts(segment) ? segment.label().orElseThrow().number() : counted,
            headed || segment.notesHead(),
            score + gain));
  }

  Optional<ZoneHypothesis> note(int s, Segment segment, NoteLabel read, Mode as, double gain) {
    if (gain == Double.NEGATIVE_INFINITY) {
      return Optional.empty();
    }
    boolean sign = read.isSign();
    Optional<NoteLabel.Style> seen = sign ? style : Optional.of(read.style());
    return Optional.of(
        new ZoneHypothesis(
            Optional.of(this),
            s,
            as,
            Optional.of(read),
            sign ? last : read.number(),
            sign ? signs + 1 : 0,
            seen,
            reach(as),
            textTo,
            s,
            counted,
            false,
            score + gain));
  }

  /** Whether a segment continues the numbering of the text's own paragraphs. */
  boolean counts(Segment segment) {
    return segment
        .label()
        .filter(l -> l.style() == NoteLabel.Style.DOT)
        .filter(l -> l.number() == counted + 1)
        .isPresent();
  }

  /**
   * First segment of the text that can call a note which begins now: the last stretch of text, or
   * the whole text for the first notes at the end. Text before earlier notes can call those only.
   */
  int reach(Mode as) {
    return as == Mode.END && mode == Mode.TEXT && last == 0 ? 0 : textFrom;
  }

  Optional<ZoneHypothesis> goesOn(int s, Segment segment, double gain) {
    if (gain == Double.NEGATIVE_INFINITY) {
      return Optional.empty();
    }
    Mode as = mode == Mode.TEXT ? Mode.FOOT : mode;
    return Optional.of(
        new ZoneHypothesis(
            Optional.of(this),
            s,
            as,
            Optional.empty(),
            last,
            signs,
            style,
            textFrom,
            textTo,
            s,
            counted,
            headed,
            score + gain));
  }
}
