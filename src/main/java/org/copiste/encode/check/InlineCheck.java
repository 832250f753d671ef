package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * Leaves out names, dates and inline markup that begin in one of running text, a note and a running
 * head and end in another: their element could hold neither whole.
 */
final class InlineCheck {
  private final TextOwners owners;
  private final List<Diagnostic> said;

  private InlineCheck(Document document, List<Diagnostic> said) {
    this.owners = new TextOwners(document);
    this.said = said;
  }

  static Document of(Document document, List<Diagnostic> said) {
    InlineCheck check = new InlineCheck(document, said);
    List<Mention> mentions = check.kept(document.mentions(), Mention::at);
    List<Markup> markups = check.kept(document.markups(), Markup::at);
    Document checked =
        markups.size() == document.markups().size()
            ? document
            : document.withStructure(document.blocks(), document.notes(), markups);
    return mentions.size() == document.mentions().size()
        ? checked
        : checked.withMentions(mentions, document.entities());
  }

  private <T> List<T> kept(List<T> all, Function<T, Span> place) {
    List<T> kept = new ArrayList<>();
    for (T one : all) {
      Span at = place.apply(one);
      if (at.isEmpty() || owners.isInOneFlow(at)) {
        kept.add(one);
      } else {
        said.add(
            Diagnostic.warning(
                "element-left-out",
                at.start(),
                "A name, date or piece of markup would reach from the text into a note or back."));
      }
    }
    return kept;
  }
}
