package org.copiste.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copiste.entities.authority.Authority;
import org.copiste.model.DecidedName;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Markup;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * Names and dates as a person has decided. What is decided stands in the text whatever its
 * probability, what is refused becomes a candidate, and whom a name means is no longer asked.
 */
final class DecidedNames {
  static final Comparator<Mention> BY_PLACE =
      Comparator.comparingInt((Mention m) -> m.at().start()).thenComparingInt(m -> -m.at().end());

  private final Document document;
  private final List<Mention> mentions;
  private final List<Mention> candidates;
  private final DecidedEntities entities;
  private final List<Diagnostic> said = new ArrayList<>();

  private DecidedNames(Document document, Authority authority) {
    this.document = document;
    this.mentions = new ArrayList<>(document.mentions());
    this.candidates = new ArrayList<>(document.mentionCandidates());
    this.entities = new DecidedEntities(document, authority);
  }

  /** A document whose names and dates are those that a person decided on, and the others. */
  static Document in(Document document, List<DecidedName> decisions, Authority authority) {
    if (decisions.isEmpty()) {
      return document;
    }
    DecidedNames names = new DecidedNames(document, authority);
    decisions.forEach(names::apply);
    names.mentions.sort(BY_PLACE);
    names.candidates.sort(BY_PLACE);
    return document
        .withMentions(names.mentions, names.entities.of(names.mentions))
        .withMentionCandidates(names.candidates)
        .withMore(names.said);
  }

  private void apply(DecidedName decision) {
    switch (decision.verdict()) {
      case IS -> name(decision);
      case IS_NOT -> refuse(decision);
      case MEANS -> link(decision);
    }
  }

  private void name(DecidedName decision) {
    Optional<Mention> found = found(decision.at());
    boolean date = decision.type() == Mention.Type.DATE;
    Optional<Mention> same = found.filter(m -> m.type() == decision.type());
    Optional<Entity> entity =
        date
            ? Optional.empty()
            : Optional.of(
                same.flatMap(Mention::entity)
                    .flatMap(entities::withId)
                    .orElseGet(() -> entities.named(decision.type(), decision.at())));
    put(
        decision,
        new Mention(
            decision.type(),
            found.map(Mention::parts).orElseGet(() -> parts(decision.at())),
            entity.filter(Entity::known).map(Entity::id),
            entity.map(Entity::id),
            date ? Optional.of(decision.date()) : Optional.empty(),
            same.filter(Mention::nickname).isPresent(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.of(decision.by())));
  }

  private void link(DecidedName decision) {
    Optional<Mention> found = found(decision.at());
    if (refused(decision.at())) {
      said.add(unmatched(decision, "another decision says that this is no name"));
      return;
    }
    Optional<Entity> entity =
        entities.meant(decision.id(), found.map(Mention::type).filter(t -> t != Mention.Type.DATE));
    if (entity.isEmpty()) {
      said.add(
          unmatched(
              decision,
              "“"
                  + decision.id()
                  + "” is the identifier of no entry, and no name stands here"
                  + " that could get it"));
      return;
    }
    Mention.Type type = entity.get().type();
    if (found.filter(m -> m.decidedBy().isPresent() && m.type() != type).isPresent()) {
      said.add(
          unmatched(
              decision,
              "it means a "
                  + type.label()
                  + ", and another decision says"
                  + " that this is a "
                  + found.get().type().label()));
      return;
    }
    put(
        decision,
        new Mention(
            type,
            found.map(Mention::parts).orElseGet(() -> parts(decision.at())),
            entity.filter(Entity::known).map(Entity::id),
            entity.map(Entity::id),
            Optional.empty(),
            found.filter(Mention::nickname).isPresent(),
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.of(decision.by())));
  }

  private void refuse(DecidedName decision) {
    Predicate<Mention> exact = m -> m.at().equals(decision.at());
    Predicate<Mention> there =
        mentions.stream().anyMatch(exact) ? exact : m -> decision.at().covers(m.at());
    List<Mention> refused = new ArrayList<>(mentions.stream().filter(there).toList());
    mentions.removeAll(refused);
    refused.addAll(candidates.stream().filter(exact).toList());
    candidates.removeAll(refused);
    refused.forEach(m -> candidates.add(m.withDecidedBy(decision.by())));
  }

  /** The mention at a span: one of the text before a candidate. */
  private Optional<Mention> found(Span at) {
    return mentions.stream()
        .filter(m -> m.at().equals(at))
        .findFirst()
        .or(() -> candidates.stream().filter(m -> m.at().equals(at)).findFirst());
  }

  private boolean refused(Span at) {
    return candidates.stream().anyMatch(m -> m.at().equals(at) && m.decidedBy().isPresent());
  }

  /** Puts a mention in the place of those that it excludes. */
  private void put(DecidedName decision, Mention mention) {
    Span at = mention.at();
    List<Mention> excluded = mentions.stream().filter(other -> excludes(mention, other)).toList();
    Optional<Mention> decided =
        excluded.stream().filter(m -> m.decidedBy().isPresent() && !m.at().equals(at)).findFirst();
    if (decided.isPresent()) {
      String other = decided.get().at().of(document.source().text()).replaceAll("\\s+", " ");
      said.add(unmatched(decision, "it crosses “" + other + "”, which is decided, too"));
      return;
    }
    boolean stood = excluded.stream().anyMatch(m -> m.at().equals(at));
    List<Mention> inside =
        stood ? excluded.stream().filter(m -> isInside(m.at(), at)).toList() : List.of();
    mentions.removeAll(excluded);
    mentions.addAll(inside);
    candidates.removeIf(m -> m.at().equals(at));
    excluded.stream()
        .filter(m -> !m.at().equals(at) && !inside.contains(m))
        .forEach(candidates::add);
    mentions.add(mention);
    entities.note(mention);
  }

  /** Whether two mentions cannot stand together: a name may stand in one of another type. */
  private static boolean excludes(Mention mention, Mention other) {
    Span at = mention.at();
    if (!other.at().overlaps(at)) {
      return false;
    }
    boolean nests = isInside(at, other.at()) || isInside(other.at(), at);
    if (nests && other.decidedBy().isPresent()) {
      return false;
    }
    return !(isInside(at, other.at()) && other.type() != mention.type());
  }

  private static boolean isInside(Span inner, Span outer) {
    return outer.covers(inner) && !outer.equals(inner);
  }

  /** A span without the notes and running heads that interrupt it. */
  private List<Span> parts(Span at) {
    List<Span> gaps = new ArrayList<>();
    document.markups().stream()
        .filter(m -> m.kind() == Markup.Kind.FURNITURE)
        .forEach(m -> gaps.addAll(m.parts()));
    document
        .notes()
        .forEach(
            note -> {
              note.label().ifPresent(gaps::add);
              gaps.addAll(note.body());
            });
    gaps.removeIf(gap -> gap.start() <= at.start() || gap.end() >= at.end());
    gaps.sort(Comparator.naturalOrder());
    List<Span> parts = new ArrayList<>();
    int start = at.start();
    for (Span gap : gaps) {
      add(start, gap.start(), parts);
      start = Math.max(start, gap.end());
    }
    add(start, at.end(), parts);
    return parts;
  }

  private void add(int start, int end, List<Span> parts) {
    String text = document.source().text();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      parts.add(new Span(from, to));
    }
  }

  private static Diagnostic unmatched(DecidedName decision, String why) {
    return Diagnostic.warning(
        "decision-unmatched",
        decision.at().start(),
        decision.decision() + " no longer matches: " + why + ".");
  }
}
