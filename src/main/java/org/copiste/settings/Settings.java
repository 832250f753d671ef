package org.copiste.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.authority.Authority;
import org.copiste.ledger.Decisions;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.model.LineMode;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.SecondOpinionMode;
import org.copiste.model.SpellingMode;
import org.copiste.model.TextType;
import org.copiste.repair.RepairOptions;
import org.copiste.structure.label.LineLabeller;

/**
 * Everything a user can choose about how a document is processed. Immutable.
 *
 * @param repair the part that repair needs: threshold, spelling, second opinion
 * @param ocr name of the OCR preset, that is of the error table for one kind of recognition; empty
 *     to let each document decide
 * @param lexicon words and names that count as correct
 * @param authority known persons, places and organisations
 * @param lineModel what tells the kinds of lines; empty for the model that ships
 * @param names names and dates with at least this probability stand in the text; from 0 to 1
 * @param decisions what a person decided about readings
 * @param learn how decisions on other documents take effect
 * @param lessons what those decisions teach
 * @param metadata what a person says about the document
 * @param type genre of the text
 * @param notes where the TEI holds the text of notes
 * @param lines what happens to divided words in repaired text
 * @param timeLimit how long one stage may take for each ten million characters; zero for any time
 */
public record Settings(
    RepairOptions repair,
    Optional<String> ocr,
    List<String> lexicon,
    Authority authority,
    Optional<LineLabeller> lineModel,
    double names,
    Decisions decisions,
    LearnMode learn,
    Lessons lessons,
    Metadata metadata,
    TextType type,
    NoteStyle notes,
    LineMode lines,
    Duration timeLimit) {

  /** Set by hand: some twenty times what repair takes, the slowest stage. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What applies where nobody chooses anything. */
  public static final Settings DEFAULT =
      new Settings(
          RepairOptions.DEFAULT,
          Optional.empty(),
          List.of(),
          Authority.none(),
          Optional.empty(),
          EntitiesStage.LEAST,
          Decisions.NONE,
          LearnMode.PROPOSE,
          Lessons.NONE,
          Metadata.NONE,
          TextType.AUTO,
          NoteStyle.INLINE,
          LineMode.KEEP,
          PATIENCE);

  /** Copies the words. */
  public Settings {
    lexicon = List.copyOf(lexicon);
  }

  /** A builder that starts from the defaults. */
  public static Builder builder() {
    return DEFAULT.toBuilder();
  }

  /** A builder that starts from these settings. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Collects settings one by one. Not safe for use by several threads. */
  public static final class Builder {
    private double accept;
    private SpellingMode spelling;
    private SecondOpinionMode secondOpinion;
    private Optional<String> ocr;
    private final List<String> lexicon;
    private Authority authority;
    private Optional<LineLabeller> lineModel;
    private double names;
    private Decisions decisions;
    private LearnMode learn;
    private Lessons lessons;
    private Metadata metadata;
    private TextType type;
    private NoteStyle notes;
    private LineMode lines;
    private Duration timeLimit;

    private Builder(Settings from) {
      this.accept = from.repair.accept();
      this.spelling = from.repair.spelling();
      this.secondOpinion = from.repair.secondOpinion();
      this.ocr = from.ocr;
      this.lexicon = new ArrayList<>(from.lexicon);
      this.authority = from.authority;
      this.lineModel = from.lineModel;
      this.names = from.names;
      this.decisions = from.decisions;
      this.learn = from.learn;
      this.lessons = from.lessons;
      this.metadata = from.metadata;
      this.type = from.type;
      this.notes = from.notes;
      this.lines = from.lines;
      this.timeLimit = from.timeLimit;
    }

    /**
     * Sets what a configuration or a command line says, in the words of {@link SettingKey}.
     *
     * @param values values to which {@link SettingKey#objection} has no objection
     */
    public Builder values(Map<SettingKey, String> values) {
      values.forEach((key, value) -> key.set(this, value));
      return this;
    }

    Builder accept(double probability) {
      this.accept = probability;
      return this;
    }

    Builder names(double probability) {
      this.names = probability;
      return this;
    }

    Builder spelling(SpellingMode mode) {
      this.spelling = mode;
      return this;
    }

    Builder secondOpinion(SecondOpinionMode mode) {
      this.secondOpinion = mode;
      return this;
    }

    Builder learn(LearnMode mode) {
      this.learn = mode;
      return this;
    }

    Builder ocr(String preset) {
      this.ocr = Optional.of(preset);
      return this;
    }

    Builder type(TextType genre) {
      this.type = genre;
      return this;
    }

    Builder notes(NoteStyle style) {
      this.notes = style;
      return this;
    }

    Builder lines(LineMode mode) {
      this.lines = mode;
      return this;
    }

    Builder timeLimit(Duration limit) {
      this.timeLimit = limit;
      return this;
    }

    /** Adds words and names that count as correct. */
    public Builder words(List<String> more) {
      lexicon.addAll(more);
      return this;
    }

    /** Sets the known persons, places and organisations. */
    public Builder authority(Authority known) {
      this.authority = known;
      return this;
    }

    /** Sets what tells the kinds of lines. */
    public Builder lineModel(LineLabeller own) {
      this.lineModel = Optional.of(own);
      return this;
    }

    /** Sets what a person decided about readings. */
    public Builder decisions(Decisions decided) {
      this.decisions = decided;
      return this;
    }

    /** Sets what the decisions of persons teach. */
    public Builder lessons(Lessons taught) {
      this.lessons = taught;
      return this;
    }

    /** Sets what a person says about the document. */
    public Builder metadata(Metadata said) {
      this.metadata = said;
      return this;
    }

    /** The settings; never null. */
    public Settings build() {
      return new Settings(
          new RepairOptions(accept, spelling, secondOpinion),
          ocr,
          lexicon,
          authority,
          lineModel,
          names,
          decisions,
          learn,
          lessons,
          metadata,
          type,
          notes,
          lines,
          timeLimit);
    }
  }
}
