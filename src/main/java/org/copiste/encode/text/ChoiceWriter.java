package org.copiste.encode.text;

import java.util.List;
import org.copiste.encode.layout.Choice;
import org.copiste.encode.layout.Element;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Certainty;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/** Writes {@code choice} elements. */
final class ChoiceWriter {
  private final EncodingLayout layout;
  private final Xml xml;
  private final FlowWriter flow;

  ChoiceWriter(EncodingLayout layout, Xml xml, FlowWriter flow) {
    this.layout = layout;
    this.xml = xml;
    this.flow = flow;
  }

  void write(Choice choice) {
    int first = flow.firstVisible(choice.at());
    String was = choice.isNormal() ? "orig" : "sic";
    String is = choice.isNormal() ? "reg" : "corr";
    if (first >= 0) {
      flow.open("choice", Attributes.NONE, first);
    } else {
      xml.open("choice");
    }
    xml.open(was);
    flow.characters(choice.at().start(), choice.at().end());
    xml.close(was);
    int before = xml.starts();
    xml.open(is, attributes(choice));
    corrected(choice, choice.at(), inside(choice));
    xml.close(is).close("choice");
    flow.passOver(xml.starts() - before);
    flow.callsWritten(choice.at());
  }

  private Attributes attributes(Choice choice) {
    Edit leading = choice.leading();
    List<String> resp =
        choice.responsible().stream().map(person -> "#" + layout.ids.person(person)).toList();
    return choice.isNormal()
        ? Attributes.NONE.with("resp", resp)
        : Attributes.of("type", leading.kind().label())
            .with("subtype", leading.subtype())
            .with("ana", "#" + layout.ids.subtype(leading.subtype()))
            .with("cert", choice.p().map(Certainty::of))
            .with("resp", resp);
  }

  private List<Element> inside(Choice choice) {
    return layout.elementsInside(choice.at());
  }

  private void corrected(Choice choice, Span at, List<Element> elements) {
    int done = at.start();
    for (int i = 0; i < elements.size(); ) {
      Element element = elements.get(i);
      int next = i + 1;
      while (next < elements.size() && element.at().covers(elements.get(next).at())) {
        next++;
      }
      boolean blankAtEnd = choice.insertsBlankAt(element.at().end());
      xml.text(plain(choice, done, element.at().start(), true, true));
      String content = plain(choice, element.at().start(), element.at().end(), false, !blankAtEnd);
      if (element.mayHold(content)) {
        xml.open(element.name(), element.attributes());
        if (next > i + 1) {
          corrected(choice, element.at(), elements.subList(i + 1, next));
        } else {
          xml.text(content);
        }
        xml.close(element.name());
      } else {
        xml.text(content);
      }
      if (blankAtEnd) {
        xml.text(" ");
      }
      done = element.at().end();
      i = next;
    }
    xml.text(plain(choice, done, at.end(), done == choice.at().start(), true));
  }

  private String plain(Choice choice, int from, int to, boolean atStart, boolean atEnd) {
    return choice
        .seen(layout.text, new Span(from, Math.max(from, to)), atStart, atEnd)
        .replaceAll("\\R", " ");
  }
}
