package org.copiste.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteLink;
import org.copiste.model.Stage;
import org.copiste.model.TextType;
import org.copiste.structure.block.BlockBuilder;
import org.copiste.structure.inline.InlineMarkup;
import org.copiste.structure.label.LineLabeller;
import org.copiste.structure.line.DropCapitals;
import org.copiste.structure.line.Lines;
import org.copiste.structure.link.DecidedCalls;
import org.copiste.structure.link.LinkedNotes;
import org.copiste.structure.link.NoteParagraphs;
import org.copiste.structure.link.PossibleNotes;

/**
 * Finds the blocks of the running text, links notes to their calls and marks quotations, titles and
 * the like, after {@link LayoutStage} and after any repair; a document without layout gets one
 * first.
 *
 * <p>Every character that is not white space then stands in exactly one of these: a block, a note's
 * label or body, furniture. Notes without a call and calls without a note become the warnings
 * {@code note-without-call} and {@code call-without-note}; a quotation mark without a partner
 * becomes the remark {@code unpaired-quote}, a line that looks like a note the remark {@code
 * possible-note}.
 */
public final class StructureStage implements Stage {
  private final TextType type;
  private final LineLabeller labeller;
  private final DecidedCalls decided;

  /** A stage that decides from each text whether it is a letter. */
  public StructureStage() {
    this(TextType.AUTO);
  }

  /** A stage for one type of text. */
  public StructureStage(TextType type) {
    this(type, LineLabeller.shipped());
  }

  /** A stage for one type of text, with a labelling of one's own. */
  public StructureStage(TextType type, LineLabeller labeller) {
    this(type, labeller, List.of());
  }

  /** A stage with what a person decided about note calls, which {@link LayoutStage} had, too. */
  public StructureStage(TextType type, LineLabeller labeller, List<NoteLink> decided) {
    this.type = type;
    this.labeller = labeller;
    this.decided = new DecidedCalls(decided);
  }

  @Override
  public Document apply(Document given) {
    boolean bare = given.lines().isEmpty() && !given.source().text().isEmpty();
    Document document = bare ? new LayoutStage().apply(given) : given;
    Lines lines = new Lines(document.source());
    List<Diagnostic> diagnostics = new ArrayList<>();

    BlockBuilder.Body body = new BlockBuilder(document, lines, type, labeller).build();
    List<Block> blocks = body.blocks();
    LinkedNotes linked = new LinkedNotes(document, lines);
    List<Note> notes = linked.notes();
    diagnostics.addAll(linked.diagnostics());
    InlineMarkup inline = new InlineMarkup(document.reading());
    blocks.stream()
        .filter(block -> block.kind() != Block.Kind.DATELINE)
        .forEach(block -> inline.look(block.parts()));
    notes.forEach(note -> NoteParagraphs.of(note).forEach(inline::look));
    diagnostics.addAll(new PossibleNotes(lines, notes).find(document.lines(), blocks));
    diagnostics.addAll(inline.diagnostics());
    diagnostics.sort(Comparator.comparingInt(Diagnostic::start));

    List<Markup> markups = new ArrayList<>();
    document.markups().stream()
        .filter(
            m -> m.kind() == Markup.Kind.FURNITURE || m.subtype().equals(DropCapitals.RENDERING))
        .forEach(markups::add);
    body.furniture()
        .forEach(
            line ->
                markups.add(
                    new Markup(Markup.Kind.FURNITURE, List.of(lines.trimmed(line)), "head")));
    markups.addAll(inline.markups());
    markups.sort(
        Comparator.comparing((Markup m) -> m.at().start())
            .thenComparing(m -> -m.at().end())
            .thenComparing(Markup::kind));
    Document structured =
        document
            .withLayout(document.pages(), roles(document, body), document.calls())
            .withStructure(blocks, notes, markups)
            .withLetters(body.letters())
            .withMore(diagnostics);
    return decided.linked(structured, lines);
  }

  /** The lines with their roles, where the labelling found furniture that the layout did not. */
  private static List<Line> roles(Document document, BlockBuilder.Body body) {
    return document.lines().stream()
        .map(
            line ->
                body.furniture().contains(line.n() - 1)
                    ? new Line(line.n(), line.at(), Line.Role.FURNITURE)
                    : line)
        .toList();
  }
}
