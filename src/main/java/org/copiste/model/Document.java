package org.copiste.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything known about one source. Stages return a new document with more in it.
 *
 * @param reading the source seen through the edits applied to it
 * @param metadata what a person says of the document
 * @param candidates edits that are not applied
 * @param pages pages in order, covering the source; empty before layout
 * @param lines every line of the source with its role; empty before layout
 * @param calls places that may call a note; repair leaves them alone
 * @param blocks blocks of the running text in order; empty before structure
 * @param notes notes in the order of their numbers' appearance
 * @param mentions names and dates, by start, longer first
 * @param markups quotations, titles, glosses, furniture, by start, longer first
 * @param entities what the mentions refer to, by identifier
 * @param correspondence who wrote to whom; empty where the document is no letter
 * @param diagnostics what a person should know, in the order in which it was found
 */
public record Document(
    Reading reading,
    Metadata metadata,
    List<Edit> candidates,
    List<Page> pages,
    List<Line> lines,
    List<NoteCall> calls,
    List<Block> blocks,
    List<Note> notes,
    List<Mention> mentions,
    List<Markup> markups,
    List<Entity> entities,
    Optional<Correspondence> correspondence,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Document {
    candidates = List.copyOf(candidates);
    pages = List.copyOf(pages);
    lines = List.copyOf(lines);
    calls = List.copyOf(calls);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    mentions = List.copyOf(mentions);
    markups = List.copyOf(markups);
    entities = List.copyOf(entities);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A document about which nothing is known yet. */
  public static Document of(Source source, Metadata metadata) {
    return new Document(
        Reading.of(source),
        metadata,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** The source that everything here points into. */
  public Source source() {
    return reading.source();
  }

  /** With another reading of the same source. */
  public Document withReading(Reading other) {
    return new Document(
        other,
        metadata,
        candidates,
        pages,
        lines,
        calls,
        blocks,
        notes,
        mentions,
        markups,
        entities,
        correspondence,
        diagnostics);
  }

  /** With these edits as candidates, in place of those before. */
  public Document withCandidates(List<Edit> others) {
    return new Document(
        reading,
        metadata,
        others,
        pages,
        lines,
        calls,
        blocks,
        notes,
        mentions,
        markups,
        entities,
        correspondence,
        diagnostics);
  }

  /** With this layout. */
  public Document withLayout(List<Page> newPages, List<Line> newLines, List<NoteCall> newCalls) {
    return new Document(
        reading,
        metadata,
        candidates,
        newPages,
        newLines,
        newCalls,
        blocks,
        notes,
        mentions,
        markups,
        entities,
        correspondence,
        diagnostics);
  }

  /** With this structure. */
  public Document withStructure(
      List<Block> newBlocks, List<Note> newNotes, List<Markup> newMarkups) {
    return new Document(
        reading,
        metadata,
        candidates,
        pages,
        lines,
        calls,
        newBlocks,
        newNotes,
        mentions,
        newMarkups,
        entities,
        correspondence,
        diagnostics);
  }

  /** With these names and dates. */
  public Document withMentions(List<Mention> newMentions, List<Entity> newEntities) {
    return new Document(
        reading,
        metadata,
        candidates,
        pages,
        lines,
        calls,
        blocks,
        notes,
        newMentions,
        markups,
        newEntities,
        correspondence,
        diagnostics);
  }

  /** With these facts about the letter. */
  public Document withCorrespondence(Correspondence letter) {
    return new Document(
        reading,
        metadata,
        candidates,
        pages,
        lines,
        calls,
        blocks,
        notes,
        mentions,
        markups,
        entities,
        Optional.of(letter),
        diagnostics);
  }

  /** Without facts about a letter. */
  public Document withoutCorrespondence() {
    return new Document(
        reading,
        metadata,
        candidates,
        pages,
        lines,
        calls,
        blocks,
        notes,
        mentions,
        markups,
        entities,
        Optional.empty(),
        diagnostics);
  }

  /** With these diagnostics after those before. */
  public Document withMore(List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return new Document(
        reading,
        metadata,
        candidates,
        pages,
        lines,
        calls,
        blocks,
        notes,
        mentions,
        markups,
        entities,
        correspondence,
        all);
  }
}
