package org.copiste.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Properties of every reading edition, checked on the corpus and the samples. */
class ReadingEditionTest {

  @TestFactory
  List<DynamicTest> editions() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String folder : List.of("corpus-out", "src/test/resources/org/copiste/render")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(f -> f.toString().endsWith(".xml") && !f.endsWith("authority.xml"))
            .sorted()
            .forEach(f -> tests.add(DynamicTest.dynamicTest(f.toString(), () -> check(f))));
      }
    }
    assertTrue(tests.size() >= 4);
    return tests;
  }

  private static void check(Path file) throws Exception {
    byte[] tei = Sample.bytes(file);
    byte[] html = DocumentView.readingEdition("1").of(tei);
    String page = new String(html, StandardCharsets.UTF_8);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document document =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(page.replaceFirst("<!DOCTYPE [^>]*>", ""))));
    linksLead(document);
    for (Element a : elements(document, "a")) {
      assertEquals(0, a.getElementsByTagName("a").getLength(), "a link inside a link");
    }
    assertFalse(page.contains("src="), "a resource of its own");
    assertFalse(page.contains("<script"), "a script");
    String words = new String(DocumentView.correctedText().of(tei), StandardCharsets.UTF_8);
    StringBuilder shown = new StringBuilder();
    read(elements(document, "article").get(0), shown);
    assertEquals(
        letters(words.split("\nNotes\n", 2)[0].replaceAll("\\[[0-9*]+\\]", "")),
        letters(shown.toString()),
        "the words of the corrected text");
  }

  private static void linksLead(Document document) {
    Set<String> ids = new HashSet<>();
    for (Element element : elements(document, "*")) {
      String id = element.getAttribute("id");
      assertTrue(id.isEmpty() || ids.add(id), () -> "twice the id " + id);
    }
    for (Element a : elements(document, "a")) {
      String href = a.getAttribute("href");
      assertTrue(
          href.startsWith("https://") || ids.contains(href.substring(1)),
          () -> "a link to nothing: " + href);
    }
  }

  /**
   * The corrected text as displayed, without note calls, page numbers, running heads and facts from
   * the header.
   */
  private static void read(Node node, StringBuilder into) {
    if (node instanceof Element element) {
      String kind = element.getAttribute("class");
      if (Set.of("was", "pb", "fw", "call", "struck", "letter", "member").contains(kind)) {
        return;
      }
      if (kind.equals("supplied")) {
        into.append(element.getTextContent().replaceAll("^\\[|\\]$", ""));
        return;
      }
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      into.append(node.getNodeValue());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      read(child, into);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
