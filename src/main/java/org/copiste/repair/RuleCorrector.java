package org.copiste.repair;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.Confusions;
import org.copiste.language.FrenchDictionary;
import org.copiste.language.LookAlikes;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.repair.opinion.SecondOpinion;
import org.copiste.repair.rule.AccentInContext;
import org.copiste.repair.rule.Ampersand;
import org.copiste.repair.rule.ApostropheGlyph;
import org.copiste.repair.rule.ClosingQuote;
import org.copiste.repair.rule.ElidedArticle;
import org.copiste.repair.rule.GraveA;
import org.copiste.repair.rule.InnerHyphen;
import org.copiste.repair.rule.LineEndHyphen;
import org.copiste.repair.rule.LostElision;
import org.copiste.repair.rule.MisreadCompound;
import org.copiste.repair.rule.MisreadWord;
import org.copiste.repair.rule.RomanNumeral;
import org.copiste.repair.rule.RunTogether;
import org.copiste.repair.rule.UprightStroke;

/**
 * Corrects by rules that propose and a choice by frequency; needs no model but the dictionary. It
 * reads a document twice: what the first reading is sure of tells which letters this document's OCR
 * confuses, and how often.
 */
public final class RuleCorrector implements Corrector {
  private final LookAlikes lookAlikes;
  private final SecondOpinion opinion;

  /** Corrects towards the words of this dictionary, and asks this second opinion. */
  public RuleCorrector(FrenchDictionary dictionary, SecondOpinion opinion) {
    this.opinion = opinion;
    this.lookAlikes = new LookAlikes(dictionary);
  }

  private List<Proposer> rules(Confusions confusions) {
    return List.of(
        new LineEndHyphen(),
        new InnerHyphen(),
        new ElidedArticle(),
        new LostElision(),
        new ApostropheGlyph(),
        new RomanNumeral(),
        new UprightStroke(),
        new MisreadCompound(lookAlikes, confusions),
        new MisreadWord(lookAlikes, confusions),
        new RunTogether(),
        new GraveA(),
        new AccentInContext(opinion),
        new Ampersand(),
        new ClosingQuote());
  }

  @Override
  public List<Edit> correct(SeenText seen, List<Passage> passages) {
    Chooser chooser = new FrequencyChooser(unknownShare(passages));
    Confusions general = Confusions.general();
    Proposer words = new MisreadWord(lookAlikes, general);
    DocumentConfusions learnt = new DocumentConfusions(seen.text());
    for (Passage passage : passages) {
      List<Proposal> proposals = words.propose(passage);
      learnt.learn(proposals, chooser.choose(passage, proposals));
    }
    List<Proposer> rules = rules(learnt.adapt(general));
    List<Edit> edits = new ArrayList<>();
    for (Passage passage : passages) {
      List<Proposal> proposals = new ArrayList<>();
      rules.forEach(rule -> proposals.addAll(rule.propose(passage)));
      edits.addAll(chooser.choose(passage, proposals));
    }
    return edits;
  }

  /** The share of unknown words among those of three letters or more without a capital. */
  private static double unknownShare(List<Passage> passages) {
    int all = 0;
    int unknown = 0;
    for (Passage passage : passages) {
      for (int i = 0; i < passage.tokens().size(); i++) {
        String word = passage.tokens().get(i).core();
        if (word.length() >= 3 && Casing.of(word) == Casing.LOWER && !passage.isProtected(i)) {
          all++;
          unknown += passage.seen().knows(word) ? 0 : 1;
        }
      }
    }
    return all == 0 ? 0 : (double) unknown / all;
  }
}
