package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * Rejects capitalised misreadings that the tagger takes for names: {@code Il'appareil} for {@code
 * l'appareil}, {@code Vle} for {@code VIe}. The repair was not sure enough to correct them, but
 * offers what they may be as candidates.
 */
public final class MisreadFilter {
  /**
   * A name is none if its probability times that of the reading being right is less; set by hand.
   */
  private static final double LEAST = 0.2;

  private static final Pattern NUMERAL =
      Pattern.compile(
          "[IVXLCM]+(?:" + LanguagePack.current().alternatives("dates/day-endings") + "|ᵉ)?");

  private final Document document;
  private final NavigableMap<Integer, List<Edit>> proposed = new TreeMap<>();

  /** A filter with the candidates of a document. */
  public MisreadFilter(Document document) {
    this.document = document;
    for (Edit edit : document.candidates()) {
      proposed.computeIfAbsent(edit.at().start(), start -> new ArrayList<>()).add(edit);
    }
  }

  /** Whether a name that the tagger found is more likely a misread word or numeral. */
  public boolean rejects(NameMention name, TextFlow flow) {
    if (name.source() != NameMention.Source.MODEL) {
      return false;
    }
    Span at = name.in(flow);
    List<Span> parts = flow.source(at.start(), at.end(), document.reading());
    if (parts.size() != 1) {
      return false;
    }
    Span span = parts.get(0);
    String text = document.reading().source().text();
    double misread = 0;
    for (List<Edit> edits : proposed.subMap(span.start(), true, span.end(), true).values()) {
      for (Edit edit : edits) {
        if (edit.at().end() <= span.end()) {
          String read =
              text.substring(span.start(), edit.at().start())
                  + edit.to()
                  + text.substring(edit.at().end(), span.end());
          misread = Math.max(misread, isName(read) ? 0 : edit.p());
        }
      }
    }
    return name.p() * (1 - misread) < LEAST && misread > 0;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && !Character.isLowerCase(text.charAt(0))
        && !NUMERAL.matcher(text).matches();
  }
}
