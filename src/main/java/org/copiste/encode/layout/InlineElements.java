package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.List;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Characters;
import org.copiste.model.DateValue;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Markup;
import org.copiste.model.Mention;

/** The inline elements of a document: names, dates, quotations, titles, glosses. */
final class InlineElements {
  /** From this probability that it is such a name {@code cert} is high. */
  private static final double HIGH = 0.9;

  /** From this probability that it is such a name {@code cert} is medium. */
  private static final double MEDIUM = 0.7;

  private InlineElements() {}

  /** By start, longer first, properly nested; names and dates take precedence over other markup. */
  static List<Element> of(Document document, XmlIds ids) {
    List<Element> names = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      names.add(new Element(mention.at(), name(mention), attributes(mention, ids)));
    }
    List<Element> others = new ArrayList<>();
    for (Markup markup : document.markups()) {
      switch (markup.kind()) {
        case QUOTE -> others.add(new Element(markup.at(), "q", Attributes.NONE));
        case TITLE -> others.add(new Element(markup.at(), "title", title(markup)));
        case EMPHASIS ->
            others.add(new Element(markup.at(), "hi", Attributes.of("rend", markup.subtype())));
        case GLOSS ->
            others.add(
                new Element(
                    markup.at(), "note", Attributes.of("type", "gloss").with("place", "inline")));
        case FURNITURE -> {}
      }
    }
    String text = document.source().text();
    return Nesting.of(trimmed(others, text), trimmed(names, text));
  }

  /** The elements without the white space at their ends. */
  private static List<Element> trimmed(List<Element> elements, String text) {
    List<Element> trimmed = new ArrayList<>();
    for (Element element : elements) {
      trimmed.add(
          new Element(
              Characters.trimmed(text, element.at()), element.name(), element.attributes()));
    }
    return trimmed;
  }

  private static Attributes title(Markup markup) {
    return markup.subtype().isEmpty() ? Attributes.NONE : Attributes.of("level", markup.subtype());
  }

  private static String name(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> "persName";
      case PLACE -> "placeName";
      case ORG -> "orgName";
      case DATE -> "date";
    };
  }

  private static Attributes attributes(Mention mention, XmlIds ids) {
    Attributes attributes = Attributes.NONE;
    if (mention.nickname()) {
      attributes = attributes.with("type", "nickname");
    }
    attributes = ids.link(attributes, mention.ref(), mention.entity());
    if (mention.decidedBy().isPresent()) {
      return DateAttributes.add(attributes, mention.date().orElse(DateValue.UNKNOWN))
          .with("resp", "#" + ids.person(mention.decidedBy().get()));
    }
    if (mention.type() != Mention.Type.DATE && mention.ref().isEmpty()) {
      return attributes
          .with("cert", certainty(mention.p()))
          .with("resp", "#" + ids.person(Edit.COPISTE));
    }
    if (mention.date().isPresent()) {
      attributes = DateAttributes.add(attributes, mention.date().get());
    }
    boolean normalised =
        mention.ref().isPresent()
            || mention.date().filter(d -> !d.equals(DateValue.UNKNOWN)).isPresent();
    return normalised
        ? attributes.with("cert", mention.cert()).with("evidence", mention.evidence())
        : attributes;
  }

  private static String certainty(double p) {
    return p >= HIGH ? "high" : p >= MEDIUM ? "medium" : "low";
  }
}
