package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copiste.Copiste;
import org.copiste.Encoded;
import org.copiste.OcrSource;
import org.copiste.model.SecondOpinionMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a text becomes in TEI: a line for each division and each element with text in it, such as
 * {@code closer signed: L. Perrin}.
 */
final class Outline {
  private static final Set<String> AROUND =
      Set.of("opener", "closer", "postscript", "list", "lg", "sp", "row");
  private static final Set<String> OUTER = Set.of("body", "address", "div", "table");
  private static final Set<String> MILESTONES = Set.of("pb", "lb");

  /** Characters of an element's text that are shown. */
  private static final int SHOWN = 60;

  private final StringBuilder out = new StringBuilder();

  private Outline() {}

  /** The TEI of a text, which is checked, and restored to the text. */
  static String tei(String text) throws IOException {
    Copiste copiste = Copiste.builder().secondOpinion(SecondOpinionMode.OFF).build();
    Encoded encoded = copiste.encode(OcrSource.of("t.txt", text));
    assertTrue(encoded.isSound());
    assertEquals(List.of(), copiste.validate(encoded.tei()));
    assertEquals(text, new String(copiste.restore(encoded.tei()), StandardCharsets.UTF_8));
    return encoded.teiText();
  }

  /** The outline of {@link #tei}. */
  static String of(String text) throws Exception {
    Element tei =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(tei(text).getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    Outline outline = new Outline();
    outline.walk((Element) tei.getElementsByTagName("body").item(0), "");
    return outline.out.toString();
  }

  private void walk(Element element, String around) {
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!(n instanceof Element child) || MILESTONES.contains(child.getTagName())) {
        continue;
      }
      String name = child.getTagName();
      if (name.equals("div")) {
        String number = child.getAttribute("n");
        String decls = child.getAttribute("decls");
        out.append("div ").append(child.getAttribute("type"));
        out.append(number.isEmpty() ? "" : " " + number);
        out.append(decls.isEmpty() ? "" : " " + decls).append('\n');
      }
      if (AROUND.contains(name) || OUTER.contains(name)) {
        walk(child, AROUND.contains(name) ? around + name + " " : around);
      } else {
        String text = child.getTextContent().replaceAll("\\s+", " ").strip();
        out.append(around).append(name).append(": ");
        out.append(text, 0, Math.min(SHOWN, text.length())).append('\n');
      }
    }
  }
}
