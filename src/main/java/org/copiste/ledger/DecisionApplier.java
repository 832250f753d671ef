package org.copiste.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Note;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Applies decisions, one after another, to the edits and candidates of a document. */
final class DecisionApplier {
  private final Document document;
  private final Source source;
  private final List<Edit> applied;
  private final List<Edit> candidates;

  DecisionApplier(Document document) {
    this.document = document;
    this.source = document.source();
    this.applied = new ArrayList<>(document.reading().edits());
    this.candidates = new ArrayList<>(document.candidates());
  }

  /** The document with all the decisions applied. */
  Document document() {
    applied.sort(Comparator.comparing(Edit::at));
    candidates.sort(
        Comparator.comparing(Edit::at).thenComparing(e -> -e.p()).thenComparing(Edit::to));
    return document.withReading(Reading.of(source, applied)).withCandidates(candidates);
  }

  /**
   * Applies a decision.
   *
   * @return why it cannot be applied, in a few words; empty if it was
   */
  Optional<String> apply(Decision decision, Span place) {
    Optional<Wanted> wanted = clearOfCalls(place, decision.to());
    if (wanted.isEmpty()) {
      return Optional.of("a note call stands inside it");
    }
    if (decision.verdict() == Decision.Verdict.REJECT) {
      return reject(decision, wanted.get());
    }
    read(decision, wanted.get());
    return Optional.empty();
  }

  /** A place and what shall be read there. */
  private record Wanted(Span at, String to) {}

  /** A note call at the end of a reading stays a call, whether the decision includes it or not. */
  private Optional<Wanted> clearOfCalls(Span place, String to) {
    for (Note note : document.notes()) {
      Span call = note.call().orElse(Span.at(0));
      if (!call.overlaps(place)) {
        continue;
      }
      if (call.end() < place.end() || call.start() <= place.start()) {
        return Optional.empty();
      }
      String glyphs = source.at(call);
      String rest = to.endsWith(glyphs) ? to.substring(0, to.length() - glyphs.length()) : to;
      return Optional.of(new Wanted(new Span(place.start(), call.start()), rest));
    }
    return Optional.of(new Wanted(place, to));
  }

  private void read(Decision decision, Wanted wanted) {
    Span at = wanted.at();
    List<Edit> same = making(wanted).orElse(List.of());
    Edit target =
        new Edit(
            at, wanted.to(), Edit.Kind.OCR, "reading", 1, decision.responsible(), 0, List.of());
    target = target.minimal(source.text());
    List<Edit> stands = new ArrayList<>(same);
    for (Edit edit : applied) {
      if (!stands.contains(edit) && inTheWay(edit, at, target.at())) {
        stands.add(edit);
      }
    }
    takeOut(stands);
    Optional<Edit> proposal = same.stream().findFirst().or(() -> candidate(wanted));
    proposal.ifPresent(candidates::remove);
    List<Step> why = new ArrayList<>();
    same.forEach(e -> why.addAll(e.why()));
    if (same.isEmpty()) {
      proposal.ifPresent(e -> why.addAll(e.why()));
    }
    why.add(step(decision));
    stands.removeAll(same);
    candidates.addAll(stands);
    if (!target.isIdentity(source.text())) {
      applied.add(
          new Edit(
              target.at(),
              target.to(),
              proposal.map(Edit::kind).orElse(Edit.Kind.OCR),
              proposal.map(Edit::subtype).orElse("reading"),
              1,
              decision.responsible(),
              same.size() == 1 ? same.get(0).group() : 0,
              why));
    }
  }

  private Optional<String> reject(Decision decision, Wanted wanted) {
    Optional<List<Edit>> making = making(wanted);
    if (making.isEmpty() && wanted.to().isEmpty()) {
      making = Optional.of(applied.stream().filter(e -> inside(e, wanted.at())).toList());
    }
    if (making.isPresent()) {
      List<Edit> out = new ArrayList<>(making.get());
      takeOut(out);
      out.forEach(e -> candidates.add(refused(e, decision)));
      return Optional.empty();
    }
    Optional<Edit> candidate = candidate(wanted);
    candidate.ifPresent(
        e -> {
          candidates.remove(e);
          candidates.add(refused(e, decision));
        });
    boolean asTheSource = applied.stream().noneMatch(e -> inside(e, wanted.at()));
    return candidate.isPresent() || asTheSource
        ? Optional.empty()
        : Optional.of("something else is read there now");
  }

  /**
   * The applied edits that together produce the wanted reading. Insertions at either end may or may
   * not be part of it.
   */
  private Optional<List<Edit>> making(Wanted wanted) {
    Span at = wanted.at();
    List<Edit> inner = applied.stream().filter(e -> inside(e, at)).sorted(BY_PLACE).toList();
    for (int edges = 0; edges < 4; edges++) {
      boolean dropFirst = (edges & 1) != 0;
      boolean dropLast = (edges & 2) != 0;
      List<Edit> some =
          inner.stream()
              .filter(e -> !(dropFirst && e.at().equals(Span.at(at.start()))))
              .filter(e -> !(dropLast && e.at().equals(Span.at(at.end()))))
              .toList();
      if (!some.isEmpty() && seen(at, some).equals(wanted.to())) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }

  private static final Comparator<Edit> BY_PLACE = Comparator.comparing(Edit::at);

  private String seen(Span at, List<Edit> edits) {
    StringBuilder out = new StringBuilder();
    int done = at.start();
    for (Edit edit : edits) {
      out.append(source.text(), done, edit.at().start()).append(edit.to());
      done = edit.at().end();
    }
    return out.append(source.text(), done, at.end()).toString();
  }

  private Optional<Edit> candidate(Wanted wanted) {
    return candidates.stream()
        .filter(e -> inside(e, wanted.at()))
        .filter(e -> seen(wanted.at(), List.of(e)).equals(wanted.to()))
        .findFirst();
  }

  /** Withdraws edits, and with each the other edits of its group. */
  private void takeOut(List<Edit> edits) {
    for (Edit edit : List.copyOf(edits)) {
      for (Edit other : List.copyOf(applied)) {
        if (edit.group() > 0 && other.group() == edit.group() && !edits.contains(other)) {
          edits.add(other);
        }
      }
    }
    applied.removeAll(edits);
  }

  private static boolean inside(Edit edit, Span at) {
    return at.covers(edit.at());
  }

  private boolean inTheWay(Edit edit, Span place, Span target) {
    boolean within =
        edit.at().isEmpty()
            ? (place.start() < edit.at().start() && edit.at().start() < place.end())
                || isOfWord(edit, place)
            : edit.at().overlaps(place);
    return within || edit.at().equals(target) || edit.at().overlaps(target);
  }

  /** Whether an insertion at the border of a place belongs to the word there, and to no other. */
  private boolean isOfWord(Edit insertion, Span place) {
    int at = insertion.at().start();
    String text = source.text();
    if (insertion.to().isBlank() || place.isEmpty()) {
      return false;
    }
    return (at == place.start() && (at == 0 || Words.isSpace(text.charAt(at - 1))))
        || (at == place.end() && (at == text.length() || Words.isSpace(text.charAt(at))));
  }

  private static Edit refused(Edit edit, Decision decision) {
    List<Step> why = new ArrayList<>(edit.why());
    why.add(step(decision));
    return new Edit(
        edit.at(),
        edit.to(),
        edit.kind(),
        edit.subtype(),
        edit.p(),
        decision.responsible(),
        edit.group(),
        why);
  }

  private static Step step(Decision decision) {
    return new Step("decisions", decision.verdict().label(), 1);
  }
}
