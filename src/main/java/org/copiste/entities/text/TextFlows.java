package org.copiste.entities.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.NoteCall;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/** The flows of a document in reading order: its blocks, then its notes. */
public final class TextFlows {
  /** A call is left out of the flow if it is more likely one than not. */
  private static final double LIKELY = 0.5;

  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "\\h+(?:" + LanguagePack.current().alternatives("dates/months") + ")(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Reading reading;
  private final BitSet calls = new BitSet();
  private final List<TextFlow> flows = new ArrayList<>();

  private TextFlows(Document document) {
    this.reading = document.reading();
    markCalls(document);
    if (document.blocks().isEmpty()) {
      paragraphs();
    } else {
      document.blocks().forEach(this::block);
      document.notes().forEach(this::note);
    }
  }

  /** The flows of a document; its paragraphs where it has no blocks yet. */
  public static List<TextFlow> of(Document document) {
    return List.copyOf(new TextFlows(document).flows);
  }

  private void markCalls(Document document) {
    for (Note note : document.notes()) {
      note.call().ifPresent(this::markCall);
    }
    if (document.notes().isEmpty()) {
      for (NoteCall call : document.calls()) {
        if (call.p() >= LIKELY && !isDay(call.at())) {
          markCall(call.at());
        }
      }
    }
  }

  /** {@code Paris,3 mai}: what looks like a call behind the comma is a day. */
  private boolean isDay(Span call) {
    String after = reading.text().substring(reading.toSeen(call).end());
    return BEFORE_MONTH.matcher(after).lookingAt();
  }

  private void markCall(Span call) {
    Span seen = reading.toSeen(call);
    calls.set(seen.start(), seen.end());
  }

  private void block(Block block) {
    add(block.parts(), Optional.of(block.kind()));
  }

  private void note(Note note) {
    add(note.body(), Optional.empty());
  }

  private void add(List<Span> parts, Optional<Block.Kind> kind) {
    TextFlowBuilder builder = new TextFlowBuilder(reading.text(), calls);
    parts.forEach(part -> builder.add(reading.toSeen(part)));
    flows.add(builder.build(kind));
  }

  /** Divides the text into paragraphs at blank lines. */
  private void paragraphs() {
    String text = reading.text();
    int start = 0;
    int lineStart = 0;
    boolean blank = true;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      char c = end ? '\n' : text.charAt(i);
      if (c == '\n') {
        if (blank || end) {
          paragraph(start, blank ? lineStart : i);
          start = Math.min(i + 1, text.length());
        }
        lineStart = i + 1;
        blank = true;
      } else if (!Character.isWhitespace(c)) {
        blank = false;
      }
    }
  }

  private void paragraph(int start, int end) {
    if (start < end && !reading.text().substring(start, end).isBlank()) {
      TextFlowBuilder builder = new TextFlowBuilder(reading.text(), calls);
      flows.add(builder.add(new Span(start, end)).build(Optional.empty()));
    }
  }
}
