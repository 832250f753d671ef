package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Decomposed;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.LineMap;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteStyle;
import org.copiste.model.Span;
import org.copiste.model.Step;

/**
 * A document prepared for writing: the {@code choice} elements that its edits become, its inline
 * elements, its notes by their calls, and what interrupts the running text.
 */
public final class EncodingLayout {
  /** Something that stands in the running text but belongs to no block. */
  public sealed interface Interruption {
    int start();
  }

  /** A note without a call; it is written where it stands in the source. */
  public record LooseNote(Note note, int start) implements Interruption {}

  /** A running head, page number or the like, which becomes {@code fw}. */
  public record Furniture(Markup markup, int start) implements Interruption {}

  /** A block that stands inside another one. */
  public record Inset(Block block, int start) implements Interruption {}

  /** A blank line whose white space or line end the TEI must record. */
  public record BlankLine(int line, int start) implements Interruption {}

  public final Document document;
  public final NotePlaces places;
  public final String text;
  public final LineMap lines;
  public final LineMilestones sourceLines;
  public final List<Element> elements;
  public final List<Choice> choices;
  public final List<Note> called;
  public final List<Interruption> interruptions;

  /** Whether the source is decomposed throughout, and the TEI is not. */
  public final boolean decomposed;

  /** The blocks of the running text without those that stand inside others. */
  public final List<Block> blocks;

  public final XmlIds ids;
  public final LetterIds letters;
  public final NoteNumbers numbers;
  public final Facsimile facsimile;
  public final Renditions renditions = new Renditions();
  private final Map<Integer, Integer> callEnds = new HashMap<>();
  private final Set<Integer> written = new HashSet<>();
  private final Set<Note> readCalls = new HashSet<>();
  private final Set<Note> readLabels = new HashSet<>();

  public EncodingLayout(Document document, NoteStyle style) {
    this.document = document;
    this.places = new NotePlaces(document, style);
    this.text = document.source().text();
    this.lines = document.source().lines();
    this.ids = new XmlIds(document);
    this.letters = new LetterIds(document.letters());
    this.numbers = new NoteNumbers(document, style);
    this.facsimile = new Facsimile(document);
    List<Element> found = new ArrayList<>(InlineElements.of(document, ids));
    List<Edit> edits = new ArrayList<>(document.reading().edits());
    for (Note note : document.notes()) {
      note.call().ifPresent(call -> planCall(note, call, found, edits));
      note.label().ifPresent(label -> planLabel(note, label, edits));
    }
    this.called =
        document.notes().stream()
            .filter(n -> n.call().isPresent())
            .sorted(Comparator.comparing(n -> n.call().get()))
            .toList();
    found.replaceAll(this::besideCalls);
    this.elements = Nesting.of(List.of(), found);
    edits.sort(Comparator.comparing(Edit::at));
    this.sourceLines = new LineMilestones(document.source(), facsimile, renditions, edits);
    List<Edit> shown = edits.stream().filter(edit -> !sourceLines.isShownByBreak(edit)).toList();
    this.decomposed = Decomposed.is(text);
    this.choices =
        new Choices(text, elements)
            .of(shown, limits(shown)).stream().filter(choice -> !isComposition(choice)).toList();
    Set<Block> insets = Insets.among(document.blocks());
    this.blocks = document.blocks().stream().filter(b -> !insets.contains(b)).toList();
    this.interruptions = interruptions(insets);
  }

  /** Whether a choice would only put accents on their letters, which the header says of all. */
  private boolean isComposition(Choice choice) {
    return decomposed
        && choice.isNormal()
        && choice.corrected(text).equals(Decomposed.composed(choice.at().of(text)));
  }

  private void planCall(Note note, Span call, List<Element> found, List<Edit> edits) {
    String read = call.of(text);
    boolean clean = read.equals(note.n()) && numbers.isOwn(note);
    boolean behind = places.isBehind(note);
    String to = behind ? note.n() : "";
    if (behind) {
      found.add(
          new Element(
              call, "ref", Attributes.of("target", "#" + ids.note(note)).with("type", "noteCall")));
    }
    if (!clean) {
      edits.add(sign(call, to, note, NoteSigns.isVariant(read, note.n()), "noteCall"));
    }
    if (!clean || behind) {
      readCalls.add(note);
    }
    if (!behind) {
      callEnds.put(call.start(), call.end());
    }
    if (!clean && !behind) {
      written.add(call.start());
    }
  }

  /**
   * Extends a name that ends where a misread call begins over the call's glyph, since that stands
   * in the {@code sic} of the name's last word. A name that begins with a call loses the call.
   */
  private Element besideCalls(Element element) {
    int start = element.at().start();
    int end = element.at().end();
    if (callEnds.containsKey(end) && written.contains(end)) {
      end = callEnds.getOrDefault(end, end);
    }
    while (callEnds.containsKey(start) && !written.contains(start) && start < end) {
      start = Math.min(end, callEnds.getOrDefault(start, start));
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    return new Element(new Span(start, end), element.name(), element.attributes());
  }

  private void planLabel(Note note, Span label, List<Edit> edits) {
    int end = label.end();
    boolean oneBlank =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && !Character.isWhitespace(text.charAt(end + 1));
    boolean clean = label.of(text).equals(note.n()) && oneBlank && numbers.isOwn(note);
    if (!clean && !label.isEmpty()) {
      readLabels.add(note);
      edits.add(sign(label, "", note, NoteSigns.isVariant(label.of(text), note.n()), "noteLabel"));
    }
  }

  private static Edit sign(Span at, String to, Note note, boolean variant, String subtype) {
    return new Edit(
        at,
        to,
        variant ? Edit.Kind.NORMAL : Edit.Kind.OCR,
        subtype,
        NoteSigns.p(note),
        note.linkedBy().orElse(Edit.COPISTE),
        0,
        List.of(new Step("structure", subtype, NoteSigns.p(note))));
  }

  /** Whether the call is written in the text; otherwise {@code note/@n} implies it. */
  public boolean callIsWritten(Note note) {
    return readCalls.contains(note);
  }

  /** Whether {@code note/@n} implies the label and the blank after it. */
  public boolean labelIsImplied(Note note) {
    return note.label().filter(l -> !l.isEmpty()).isPresent() && !readLabels.contains(note);
  }

  /**
   * For each edit the span beyond which it must not be widened: its lines, implied signs, its
   * block.
   */
  private List<Span> limits(List<Edit> edits) {
    List<Span> signs = new ArrayList<>();
    for (Note note : document.notes()) {
      note.call().filter(c -> !readCalls.contains(note)).ifPresent(signs::add);
      note.label().filter(c -> !readLabels.contains(note)).ifPresent(signs::add);
    }
    for (Block block : document.blocks()) {
      signs.add(Span.at(block.at().start()));
      signs.add(Span.at(block.at().end()));
    }
    Collections.sort(signs);
    List<Span> limits = new ArrayList<>();
    int k = 0;
    for (Edit edit : edits) {
      int start = lines.content(lines.lineAt(edit.at().start())).start();
      int end = Math.max(edit.at().end(), lines.content(lines.lineAt(edit.at().end())).end());
      while (k < signs.size() && signs.get(k).end() <= edit.at().start()) {
        k++;
      }
      if (k > 0) {
        start = Math.max(start, signs.get(k - 1).end());
      }
      for (int j = k; j < signs.size() && signs.get(j).start() < end; j++) {
        if (signs.get(j).start() >= edit.at().end()) {
          end = signs.get(j).start();
        }
      }
      limits.add(new Span(Math.min(start, edit.at().start()), end));
    }
    return limits;
  }

  private List<Interruption> interruptions(Set<Block> insets) {
    List<Interruption> found = new ArrayList<>();
    insets.forEach(inset -> found.add(new Inset(inset, inset.at().start())));
    for (Note note : document.notes()) {
      if (note.call().isEmpty()) {
        int start = note.label().map(Span::start).orElse(note.body().get(0).start());
        found.add(new LooseNote(note, start));
      }
    }
    for (Markup markup : document.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        found.add(new Furniture(markup, markup.at().start()));
      }
    }
    for (int line = 1; line <= lines.count(); line++) {
      if (sourceLines.isBlankThatMatters(line)) {
        found.add(new BlankLine(line, lines.content(line).start()));
      }
    }
    found.sort(Comparator.comparingInt(Interruption::start));
    return found;
  }

  /** The elements within a span but not equal to it, by start, longer first. */
  public List<Element> elementsInside(Span at) {
    int low = 0;
    int high = elements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (elements.get(middle).at().start() < at.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < elements.size() && elements.get(end).at().start() < at.end()) {
      end++;
    }
    return elements.subList(low, end).stream()
        .filter(e -> at.covers(e.at()) && !e.at().equals(at))
        .toList();
  }

  /** Index of the page that contains an offset; 0 if there are no pages. */
  public int pageAt(int offset) {
    return numbers.pageAt(offset);
  }
}
