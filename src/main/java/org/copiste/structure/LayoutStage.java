package org.copiste.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Line;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.NoteLink;
import org.copiste.model.Page;
import org.copiste.model.Span;
import org.copiste.model.Stage;
import org.copiste.model.Step;
import org.copiste.structure.call.CallFinder;
import org.copiste.structure.call.CallIndex;
import org.copiste.structure.line.DropCapitals;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks;
import org.copiste.structure.line.RunningText;
import org.copiste.structure.link.CallSelection;
import org.copiste.structure.link.DecidedCalls;
import org.copiste.structure.note.NoteBuilder;
import org.copiste.structure.note.NoteNumbering;
import org.copiste.structure.note.NoteZone;
import org.copiste.structure.note.RawNote;
import org.copiste.structure.note.Segment;
import org.copiste.structure.note.ZoneAssembler;
import org.copiste.structure.note.ZoneHypothesis;
import org.copiste.structure.note.ZoneScorer;
import org.copiste.structure.note.ZoneSearch;
import org.copiste.structure.page.ColumnsReadAcross;
import org.copiste.structure.page.Furniture;
import org.copiste.structure.page.PageStart;
import org.copiste.structure.page.Paging;
import org.copiste.structure.page.TypedLines;

/**
 * Decides what each line of the source is, before any repair: where pages begin, which lines are
 * notes or furniture, where a note's label stands and what may call it.
 *
 * <p>It fills {@link Document#pages()}, {@link Document#lines()} and {@link Document#calls()}. It
 * also leaves the notes in {@link Document#notes()}, with label and body but without calls, and the
 * furniture and large initials in {@link Document#markups()}, so that a repair sees the labels and
 * {@link StructureStage} need not look for them again.
 */
public final class LayoutStage implements Stage {
  /**
   * Probability that a page begins where text resumes below footnotes, inside a sentence or not.
   */
  private static final double RESUMED_SENTENCE = 0.85;

  private static final double RESUMED_TEXT = 0.7;

  /** Probability that an initial and the beginning of the next line are the word they make. */
  private static final double DROP_CAPITAL = 0.98;

  private final Predicate<String> known;
  private final DecidedCalls decided;

  /** A stage without a lexicon: it knows only the words of the document itself. */
  public LayoutStage() {
    this(word -> false);
  }

  /**
   * A stage with a lexicon.
   *
   * @param known whether a word, as written or in lower case, is a word of the language; pure
   */
  public LayoutStage(Predicate<String> known) {
    this(known, List.of());
  }

  /**
   * A stage with a lexicon and what a person decided about note calls.
   *
   * @param known whether a word, as written or in lower case, is a word of the language; pure
   */
  public LayoutStage(Predicate<String> known, List<NoteLink> decided) {
    this.known = known;
    this.decided = new DecidedCalls(decided);
  }

  @Override
  public Document apply(Document document) {
    Lines lines = new Lines(document.source());
    TypedLines typed = new TypedLines(lines);
    Paging paging = new Paging(lines, typed);
    List<PageStart> starts = new ArrayList<>(paging.starts());
    Map<Integer, String> furniture = paging.furniture();
    furniture.keySet().removeAll(wordInitials(lines, typed, furniture.keySet()));
    Set<Integer> marks = new HashSet<>();
    starts.forEach(start -> marks.add(start.line()));
    List<Segment> segments = Segment.cut(lines, marks, furniture, typed.notes());
    List<Integer> printed =
        IntStream.range(0, lines.count())
            .filter(i -> !lines.blank(i) && !furniture.containsKey(i))
            .boxed()
            .toList();
    CallIndex index = new CallIndex(new CallFinder(lines).find(printed));
    ZoneSearch search = new ZoneSearch(segments, new ZoneScorer(lines, segments, index));
    List<ZoneHypothesis> steps = segments.isEmpty() ? List.of() : search.best();
    List<NoteZone> zones = ZoneAssembler.of(lines, segments, steps);
    if (document.source().layout().isEmpty()) {
      starts.addAll(unmarked(lines, segments, steps));
    }
    starts.sort(Comparator.comparingInt(PageStart::offset));

    List<Page> pages = pages(lines, starts, paging);
    List<Line> roles = roles(lines, furniture, zones);
    List<Integer> textLines = RunningText.lineIndexes(roles);
    List<Note> notes = notes(lines, zones, roles, textLines, pages.size(), typed.notes());
    List<NoteCall> calls = CallSelection.of(document.source(), lines, roles, pages, notes, known);
    List<DropCapitals.Initial> initials =
        new DropCapitals(lines, typed.initialsBesideNextLine(), known).find(textLines);
    List<Markup> markups = furniture(lines, furniture);
    List<Edit> edits = new ArrayList<>();
    for (DropCapitals.Initial initial : initials) {
      markups.add(
          new Markup(Markup.Kind.EMPHASIS, List.of(initial.letter()), DropCapitals.RENDERING));
      edits.add(
          Edit.of(
              document.reading().toSeen(initial.gap()),
              "",
              Edit.Kind.NORMAL,
              "hyphen",
              new Step("layout", "drop-capital", DROP_CAPITAL)));
    }
    Document laid =
        document
            .withReading(document.reading().then(edits))
            .withLayout(pages, roles, calls)
            .withStructure(List.of(), notes, markups)
            .withMore(new ColumnsReadAcross(lines, known).find().stream().toList())
            .withMore(typed.diagnostics());
    return decided.known(laid, lines, known);
  }

  /** The lines marked as initials that begin the word of the next line: these are text. */
  private List<Integer> wordInitials(Lines lines, TypedLines typed, Set<Integer> furniture) {
    if (typed.initials().isEmpty()) {
      return List.of();
    }
    List<Integer> printed =
        IntStream.range(0, lines.count())
            .filter(i -> !lines.blank(i))
            .filter(i -> !furniture.contains(i) || typed.initials().contains(i))
            .boxed()
            .toList();
    return new DropCapitals(lines, typed.initialsBesideNextLine(), known)
        .find(printed).stream()
            .map(initial -> lines.lineAt(initial.letter().start()))
            .filter(typed.initials()::contains)
            .toList();
  }

  /**
   * Pages that nothing marks: the text resumes below footnotes, in a document that marks other
   * pages or in the middle of a sentence.
   */
  private static List<PageStart> unmarked(
      Lines lines, List<Segment> segments, List<ZoneHypothesis> steps) {
    boolean marked = segments.stream().anyMatch(Segment::markBefore);
    List<PageStart> found = new ArrayList<>();
    for (int i = 1; i < steps.size(); i++) {
      ZoneHypothesis before = steps.get(i - 1);
      Segment segment = segments.get(i);
      boolean resumes =
          before.mode() == ZoneHypothesis.Mode.FOOT
              && steps.get(i).mode() == ZoneHypothesis.Mode.TEXT;
      boolean cut = before.textTo() >= 0 && segments.get(before.textTo()).goesOn();
      boolean evident = marked || (cut && segment.lower());
      if (resumes && evident && !segment.markBefore()) {
        double p = cut && segment.lower() ? RESUMED_SENTENCE : RESUMED_TEXT;
        found.add(new PageStart(segment.first(), lines.start(segment.first()), p));
      }
    }
    return found;
  }

  private static List<Page> pages(Lines lines, List<PageStart> starts, Paging paging) {
    List<String> numbers = paging.numbers(starts);
    List<Page> pages = new ArrayList<>();
    int from = 0;
    double p = 1;
    for (PageStart start : starts) {
      pages.add(new Page(numbers.get(pages.size()), new Span(from, start.offset()), p));
      from = start.offset();
      p = start.p();
    }
    int end = lines.text().length();
    pages.add(new Page(numbers.get(pages.size()), new Span(from, end), p));
    return pages;
  }

  private static List<Line> roles(
      Lines lines, Map<Integer, String> furniture, List<NoteZone> zones) {
    Set<Integer> inNotes = new HashSet<>();
    zones.forEach(zone -> zone.notes().forEach(note -> inNotes.addAll(note.lines())));
    List<Line> roles = new ArrayList<>();
    for (int i = 0; i < lines.count(); i++) {
      Line.Role role =
          lines.blank(i)
              ? Line.Role.BLANK
              : furniture.containsKey(i)
                  ? Line.Role.FURNITURE
                  : inNotes.contains(i) ? Line.Role.NOTE : Line.Role.TEXT;
      roles.add(new Line(i + 1, lines.content(i), role));
    }
    return roles;
  }

  private static List<Note> notes(
      Lines lines,
      List<NoteZone> zones,
      List<Line> roles,
      List<Integer> textLines,
      int pageCount,
      Set<Integer> marked) {
    List<RawNote> all = new ArrayList<>();
    zones.forEach(zone -> all.addAll(zone.notes()));
    Set<Integer> interruptions = new HashSet<>();
    for (Line line : roles) {
      if (line.role() == Line.Role.TEXT || line.role() == Line.Role.FURNITURE) {
        interruptions.add(line.n() - 1);
      }
    }
    NoteBuilder builder =
        new NoteBuilder(
            lines, zones, interruptions, new ParagraphBreaks(lines, textLines, 0).measure());
    List<String> numbers = NoteNumbering.of(all);
    List<Note> notes = new ArrayList<>();
    for (NoteZone zone : zones) {
      boolean only =
          zones.size() == 1
              && pageCount == 1
              && noTextAfter(textLines, zone)
              && !marked.contains(zone.firstLine());
      for (RawNote note : zone.notes()) {
        notes.add(builder.build(note, numbers.get(notes.size()), zone.atEnd() || only));
      }
    }
    return notes;
  }

  private static boolean noTextAfter(List<Integer> textLines, NoteZone zone) {
    return textLines.isEmpty() || textLines.get(textLines.size() - 1) < zone.firstLine();
  }

  private static List<Markup> furniture(Lines lines, Map<Integer, String> furniture) {
    List<Markup> markups = new ArrayList<>();
    furniture.forEach(
        (line, subtype) -> {
          Span at = lines.trimmed(line);
          boolean margin = subtype.equals(Furniture.MARGIN);
          if (margin && subtype.equals(furniture.get(line - 1)) && !lines.apart(line)) {
            at = markups.remove(markups.size() - 1).at().cover(at);
          }
          markups.add(new Markup(Markup.Kind.FURNITURE, List.of(at), subtype));
        });
    return markups;
  }
}
