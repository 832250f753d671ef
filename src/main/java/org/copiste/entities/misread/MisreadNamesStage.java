package org.copiste.entities.misread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.TransliterationKey;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.TextFlows;
import org.copiste.language.text.Token;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.NoteCall;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.Stage;
import org.copiste.model.Step;

/**
 * Corrects a name that was misread by one letter to the one name of the authority file that it can
 * be: {@code Kameneyv} to {@code Kamenev}. A word that anything else knows stays, and so does
 * another way of spelling the name. What is not sure enough becomes a candidate.
 */
public final class MisreadNamesStage implements Stage {
  private static final String STAGE = "entities";
  private static final String RULE = "misread-name";
  private static final int SHORTEST = 6;

  /** The name stands in the same document, and the letters are mixed up easily. */
  private static final double NAMED_HERE = 0.95;

  private static final double UNLIKE = 0.75;
  private static final double NOT_HERE = 0.6;

  private final List<String> names;
  private final Predicate<String> known;
  private final Morphology morphology;
  private final double accept;

  /**
   * @param authority whose names may be meant
   * @param known the words that count as right everywhere: dictionary, user's words, names
   * @param morphology what is known of French names
   * @param accept what is at least as probable is applied
   */
  public MisreadNamesStage(
      Authority authority, Predicate<String> known, Morphology morphology, double accept) {
    this.known = known;
    this.names =
        new TreeSet<>(authority.words())
            .stream().filter(name -> name.length() >= SHORTEST && !name.contains("-")).toList();
    this.morphology = morphology;
    this.accept = accept;
  }

  @Override
  public Document apply(Document document) {
    if (names.isEmpty()) {
      return document;
    }
    List<TextFlow> flows = TextFlows.of(document);
    Map<String, Integer> counts = new HashMap<>();
    flows.forEach(f -> f.tokens().forEach(t -> counts.merge(t.text(), 1, Integer::sum)));
    Map<String, Optional<Meant>> meant = new HashMap<>();
    Reading reading = document.reading();
    BitSet guarded = guarded(document);
    List<Edit> sure = new ArrayList<>();
    List<Edit> candidates = new ArrayList<>(document.candidates());
    for (TextFlow flow : flows) {
      for (Token token : flow.tokens()) {
        Optional<Meant> name =
            isOpen(token)
                ? meant.computeIfAbsent(token.text(), t -> meant(token, counts))
                : Optional.empty();
        Span at = flow.seen(token.start(), token.end());
        boolean whole = at.end() - at.start() == token.text().length();
        boolean free =
            guarded.get(at.start(), Math.min(at.end() + 1, reading.text().length())).isEmpty();
        if (name.isPresent() && whole && free) {
          Edit edit = edit(at, name.get()).minimal(reading.text());
          if (edit.p() >= accept) {
            sure.add(edit);
          } else {
            candidates.add(edit.moved(reading.toSource(edit.at())));
          }
        }
      }
    }
    candidates.sort(Comparator.comparing(Edit::at));
    return document.withReading(reading.then(sure)).withCandidates(candidates);
  }

  /** The listed name that a reading can only be. */
  private record Meant(String name, double p) {}

  private static Edit edit(Span at, Meant meant) {
    return Edit.of(at, meant.name(), Edit.Kind.OCR, "glyph", new Step(STAGE, RULE, meant.p()));
  }

  /** The places of note calls, as they are seen. */
  private static BitSet guarded(Document document) {
    BitSet guarded = new BitSet();
    for (NoteCall call : document.calls()) {
      Span seen = document.reading().toSeen(call.at());
      guarded.set(seen.start(), seen.end());
    }
    return guarded;
  }

  /** Whether nothing knows a word with a capital. */
  private boolean isOpen(Token token) {
    String text = token.text();
    return token.nameLike()
        && text.length() >= SHORTEST - 1
        && !token.allCapitals()
        && text.chars().allMatch(Character::isLetter)
        && !names.contains(text)
        && !known.test(text)
        && !known.test(token.lower())
        && !morphology.isProperNoun(text)
        && !PlaceGazetteer.shared().isKnown(token.folded())
        && !PlaceGazetteer.shared().isTown(token.folded())
        && !PersonNameGazetteer.shared().isForename(token.folded())
        && !PersonNameGazetteer.shared().isSurname(token.folded());
  }

  private Optional<Meant> meant(Token token, Map<String, Integer> counts) {
    String text = token.text();
    List<Meant> found = new ArrayList<>();
    for (String name : names) {
      if (Math.abs(name.length() - text.length()) > 1) {
        continue;
      }
      if (TransliterationKey.of(text).equals(TransliterationKey.of(name))) {
        return Optional.empty();
      }
      MisreadName.between(text, name)
          .ifPresent(
              misread -> {
                int here = counts.getOrDefault(name, 0);
                boolean named = here >= counts.getOrDefault(text, 1);
                double p = !named ? NOT_HERE : misread.glyphs() ? NAMED_HERE : UNLIKE;
                found.add(new Meant(name, p));
              });
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
