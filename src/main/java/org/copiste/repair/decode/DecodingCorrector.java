package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.SpellingLiberties;
import org.copiste.language.channel.Preset;
import org.copiste.model.Edit;
import org.copiste.model.Lessons;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.SpellingMode;
import org.copiste.model.Step;
import org.copiste.repair.Corrector;
import org.copiste.repair.DocumentText;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;
import org.copiste.repair.classify.EditClassifier;
import org.copiste.repair.feature.ScoredEdit;
import org.copiste.repair.lattice.DecodeOptions;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.rule.Ampersand;
import org.copiste.repair.rule.ApostropheGlyph;
import org.copiste.repair.rule.CapitalAfterComma;
import org.copiste.repair.rule.ClosingQuote;
import org.copiste.repair.rule.LineEndHyphen;
import org.copiste.repair.rule.LooseApostrophe;
import org.copiste.repair.rule.LostAccent;
import org.copiste.repair.rule.LostBlank;
import org.copiste.repair.rule.MisreadFigure;
import org.copiste.repair.rule.MisreadOrdinal;
import org.copiste.repair.rule.ModernSpelling;
import org.copiste.repair.rule.QuoteBlank;
import org.copiste.repair.rule.RaisedEnding;
import org.copiste.repair.rule.StrokeElision;
import org.copiste.repair.token.EngineConfidence;
import org.copiste.repair.token.ListedWords;

/** Corrects a document with the decoder and with rules for signs that the decoder does not see. */
public final class DecodingCorrector implements Corrector {
  /** Rules for signs between words and for places where a word leaves no choice. */
  private static final List<Proposer> SIGNS =
      List.of(
          new ClosingQuote(),
          new QuoteBlank(),
          new LostBlank(),
          new Ampersand(),
          new ApostropheGlyph(),
          new LooseApostrophe(),
          new StrokeElision(),
          new CapitalAfterComma(),
          new LostAccent(),
          new MisreadOrdinal(),
          new MisreadFigure(),
          new RaisedEnding(),
          new ModernSpelling(),
          new LineEndHyphen());

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  private static final int FEATURES_SAID = 3;

  /** Nobody asks why a change is improbable, and the answer takes as long as the question. */
  private static final double WORTH_EXPLAINING = 0.1;

  /** More probable than not. */
  private static final double LIKELY = 0.5;

  /** A rule that is as sure as this leaves no choice. */
  private static final double SURE = 0.9;

  /** A list as a lexicon holds it, and prepared. */
  private record Listed(Set<String> given, ListedWords words) {}

  private volatile Listed listed = new Listed(Set.of(), new ListedWords(Set.of()));

  private final Decoder decoder;
  private final EditClassifier classifier;
  private final Optional<Preset> preset;

  /**
   * Corrects with these models.
   *
   * @param models what ships
   * @param preset the error table that the user names; if empty, each document chooses
   */
  public DecodingCorrector(Models models, Optional<Preset> preset) {
    this.decoder = new Decoder(models);
    this.classifier = models.classifier();
    this.preset = preset;
  }

  @Override
  public List<Edit> correct(DocumentText seen, List<Passage> passages) {
    BitSet guarded = new BitSet();
    seen.guard().spans().forEach(span -> guarded.set(span.start(), span.end()));
    ListedWords given = listed(seen.lexicon().given()).and(written(seen));
    DecodeOptions options =
        new DecodeOptions(
            preset,
            given,
            seen.options().spelling(),
            isSetWithLongS(seen.document().reading()),
            EngineConfidence.of(seen.document().reading()),
            seen.lessons());
    List<Edit> edits = new ArrayList<>();
    Map<Span, Edit> decided = new HashMap<>();
    decoder.decode(
        seen.text(),
        guarded,
        options,
        found -> {
          ScoredEdit change = DamagingSign.takenAlong(seen.text(), found);
          Edit edit = edit(change, why(change), seen.options().spelling());
          edits.add(edit);
          decided.merge(edit.at(), edit, (a, b) -> a.p() >= b.p() ? a : b);
        });
    BitSet settled = new BitSet();
    for (Passage passage : passages) {
      for (Proposer rule : SIGNS) {
        for (Proposal proposal : rule.propose(passage)) {
          Edit other = decided.get(proposal.at());
          if (other == null || other.to().equals(proposal.to()) || !wins(other, proposal)) {
            if (proposal.p() >= SURE) {
              settled.set(proposal.at().start(), proposal.at().end());
            }
            Step why = new Step("repair", proposal.rule(), proposal.p());
            edits.add(
                Edit.of(proposal.at(), proposal.to(), proposal.kind(), proposal.subtype(), why));
          }
        }
      }
    }
    edits.removeIf(edit -> isIdle(edit, settled));
    return edits;
  }

  private static boolean isSetWithLongS(Reading reading) {
    return reading.edits().stream()
        .flatMap(edit -> edit.why().stream())
        .anyMatch(step -> step.rule().equals(Step.LONG_S));
  }

  /** Whether the decoder's reading of a place holds, since it has seen the context. */
  private static boolean wins(Edit decoded, Proposal proposal) {
    double posterior = decoded.why().get(0).p();
    return proposal.p() < SURE ? posterior >= LIKELY : decoded.p() >= LIKELY;
  }

  /**
   * Whether an improbable edit reaches into a place that a rule has settled and beyond it, where
   * the two could not both be accepted.
   */
  private static boolean isIdle(Edit edit, BitSet settled) {
    int from = edit.at().start();
    int to = edit.at().end();
    int first = settled.nextSetBit(from);
    boolean within = first >= 0 && first < to;
    boolean beyond = within && settled.nextClearBit(from) < to;
    return beyond && edit.p() < LIKELY;
  }

  /** The words that persons read elsewhere and no dictionary has. */
  private static Set<String> written(DocumentText seen) {
    Set<String> words = new TreeSet<>();
    for (Lessons.Reading reading : seen.lessons().readings()) {
      if (seen.lessons().holds() && reading.right() > 0) {
        Matcher parts = LETTERS.matcher(reading.change().to());
        while (parts.find()) {
          if (!seen.knows(parts.group())) {
            words.add(parts.group());
          }
        }
      }
    }
    return words;
  }

  /** Documents of one corpus share their lists, which are prepared once. */
  private ListedWords listed(Set<String> given) {
    Listed last = listed;
    if (last.given() != given) {
      last = new Listed(given, new ListedWords(given));
      listed = last;
    }
    return last.words();
  }

  private static Edit edit(ScoredEdit change, List<Step> why, SpellingMode spelling) {
    boolean line =
        change.from().indexOf('\n') >= 0 || change.sort().equals(Edge.Sort.HYPHEN.name());
    boolean modernised = spelling == SpellingMode.MODERN && isModernised(change);
    boolean normal = modernised || EditSubtypes.isNormal(change);
    Edit.Kind kind = normal ? Edit.Kind.NORMAL : Edit.Kind.OCR;
    return new Edit(
        new Span(change.start(), change.end()),
        change.to(),
        kind,
        line ? "hyphen" : EditSubtypes.of(change.from(), change.to()),
        why.get(why.size() - 1).p(),
        Edit.COPISTE,
        0,
        why);
  }

  /** Whether a word only loses its printer's liberties; a lost accent is a misreading. */
  private static boolean isModernised(ScoredEdit change) {
    String from = change.from();
    String to = change.to();
    return !EditSubtypes.isAccent(from, to)
        && SpellingLiberties.without(from, false).equals(SpellingLiberties.without(to, false));
  }

  private List<Step> why(ScoredEdit change) {
    List<Step> why = new ArrayList<>();
    why.add(new Step("repair", DECODER, change.posterior()));
    if (change.p() != change.posterior()) {
      List<String> strongest =
          change.p() >= WORTH_EXPLAINING
              ? classifier.strongest(change.features(), FEATURES_SAID)
              : List.of();
      String rule =
          strongest.isEmpty() ? "classifier" : "classifier: " + String.join(", ", strongest);
      why.add(new Step("repair", rule, change.p()));
    }
    return why;
  }
}
