package org.copiste.encode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What the formatters of XML editors do to white space. */
enum Reflow {
  /** Takes away what stands alone between tags. */
  DROP {
    @Override
    void change(Node node, int depth, Document document) {
      for (Node child : children(node)) {
        if (child instanceof Text && child.getNodeValue().isBlank()) {
          node.removeChild(child);
        } else {
          change(child, depth + 1, document);
        }
      }
    }
  },
  /** Puts a line break and an indentation between any two tags. */
  INDENT {
    @Override
    void change(Node node, int depth, Document document) {
      DROP.change(node, depth, document);
      indent(node, depth, document);
    }

    private void indent(Node node, int depth, Document document) {
      Node before = null;
      for (Node child : children(node)) {
        if (!(child instanceof Text) && !(before instanceof Text)) {
          node.insertBefore(document.createTextNode("\n" + "\t".repeat(depth)), child);
        }
        indent(child, depth + 1, document);
        before = child;
      }
      if (before != null && !(before instanceof Text)) {
        node.appendChild(document.createTextNode("\n"));
      }
    }
  },
  /** Breaks lines anew: every blank in text becomes a line break and an indentation. */
  WRAP {
    @Override
    void change(Node node, int depth, Document document) {
      for (Node child : children(node)) {
        if (child instanceof Text) {
          child.setNodeValue(child.getNodeValue().replaceAll("[ \n\r\t]+", "\n      "));
        }
        change(child, depth + 1, document);
      }
    }
  };

  abstract void change(Node node, int depth, Document document);

  byte[] apply(byte[] tei) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(tei));
    change(document.getDocumentElement(), 1, document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }
}
