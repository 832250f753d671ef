package org.copiste.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All statements about one source. Each {@link Stage} returns a new document that holds more of
 * them.
 *
 * <p>In a finished document every character other than blanks, tabs, form feeds and line ends
 * belongs to exactly one of these: a block, the label or body of a note, a piece of furniture
 * ({@link Markup.Kind#FURNITURE}).
 *
 * @param reading the source and the edits applied to it
 * @param metadata what a person has said about the document
 * @param candidates edits that were considered and not applied; they may overlap
 * @param pages the pages in order, covering the source without gaps; empty before layout
 * @param lines every line of the source with its role; empty before layout
 * @param calls possible note calls; repair never edits them
 * @param blocks the blocks of the running text, by the start of their first part; empty before
 *     structure
 * @param notes the notes in the order in which they stand in the source
 * @param mentions names and dates, by start; of two with the same start the longer comes first
 * @param mentionCandidates names and dates that were considered and are not sure enough, by start;
 *     they may overlap others
 * @param markups quotations, titles, glosses and furniture, ordered like mentions
 * @param entities the persons, places and organisations that mentions refer to, by identifier
 * @param letters the letters and their enclosures in order, disjoint; text outside of them belongs
 *     to none; empty if the document has no letter
 * @param diagnostics messages in the order in which they arose
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
    List<Mention> mentionCandidates,
    List<Markup> markups,
    List<Entity> entities,
    List<Letter> letters,
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
    mentionCandidates = List.copyOf(mentionCandidates);
    markups = List.copyOf(markups);
    entities = List.copyOf(entities);
    letters = List.copyOf(letters);
    diagnostics = List.copyOf(diagnostics);
  }

  /** A document with no statements yet. */
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
        List.of(),
        List.of(),
        List.of());
  }

  /** The source that all offsets refer to. */
  public Source source() {
    return reading.source();
  }

  /** A copy with this metadata. */
  public Document withMetadata(Metadata other) {
    return new Document(
        reading,
        other,
        candidates,
        pages,
        lines,
        calls,
        blocks,
        notes,
        mentions,
        mentionCandidates,
        markups,
        entities,
        letters,
        diagnostics);
  }

  /** A copy with another reading of the same source. */
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
        mentionCandidates,
        markups,
        entities,
        letters,
        diagnostics);
  }

  /** A copy with these candidates in place of the present ones. */
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
        mentionCandidates,
        markups,
        entities,
        letters,
        diagnostics);
  }

  /** A copy with these pages, lines and possible note calls. */
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
        mentionCandidates,
        markups,
        entities,
        letters,
        diagnostics);
  }

  /** A copy with these blocks, notes and markups. */
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
        mentionCandidates,
        newMarkups,
        entities,
        letters,
        diagnostics);
  }

  /** A copy with these mentions and entities. */
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
        mentionCandidates,
        markups,
        newEntities,
        letters,
        diagnostics);
  }

  /** A copy with these names and dates as those that are not sure enough. */
  public Document withMentionCandidates(List<Mention> others) {
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
        others,
        markups,
        entities,
        letters,
        diagnostics);
  }

  /** A copy with these letters in place of the present ones. */
  public Document withLetters(List<Letter> newLetters) {
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
        mentionCandidates,
        markups,
        entities,
        newLetters,
        diagnostics);
  }

  /** A copy with these diagnostics in place of the present ones. */
  public Document withDiagnostics(List<Diagnostic> others) {
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
        mentionCandidates,
        markups,
        entities,
        letters,
        others);
  }

  /** A copy with these diagnostics after the present ones. */
  public Document withMore(List<Diagnostic> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(more);
    return withDiagnostics(all);
  }
}
