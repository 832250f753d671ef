package org.copiste.render;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Message;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.copiste.render.CorpusView.Remark;

/** A compiled stylesheet of the program. May be shared by threads. */
final class Stylesheet {
  private static final QName START =
      new QName("http://www.w3.org/1999/XSL/Transform", "initial-template");
  private static final QName PARTS = new QName("parts");
  private static final QName DOCUMENT = new QName("document");

  private final XsltExecutable executable;
  private final Map<QName, XdmValue> parameters;

  private Stylesheet(XsltExecutable executable, Map<QName, XdmValue> parameters) {
    this.executable = executable;
    this.parameters = parameters;
  }

  /**
   * Compiles a stylesheet.
   *
   * @param name its file name in the folder {@code xslt}
   * @param parameters the values of its parameters
   */
  static Stylesheet of(String name, Map<String, String> parameters) {
    Map<QName, XdmValue> values = new LinkedHashMap<>();
    parameters.forEach((key, value) -> values.put(new QName(key), new XdmAtomicValue(value)));
    try {
      return new Stylesheet(
          StylesheetProcessor.compiler().compile(StylesheetProcessor.stylesheet(name)), values);
    } catch (SaxonApiException | XPathException e) {
      throw new IllegalStateException("the program's " + name + " does not compile", e);
    }
  }

  /**
   * Renders a document.
   *
   * @param maps parameters that are maps of strings; only some stylesheets have them
   * @throws RenderException if it cannot be rendered
   */
  byte[] view(XdmNode document, Map<String, Map<String, String>> maps) throws RenderException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<QName, XdmValue> values = new HashMap<>(parameters);
    maps.forEach((name, map) -> values.put(new QName(name), XdmMap.makeMap(map)));
    run(
        values,
        new ArrayList<>(),
        transformer -> {
          transformer.setGlobalContextItem(document);
          transformer.applyTemplates(document, transformer.newSerializer(out));
        });
    return out.toByteArray();
  }

  /**
   * Extracts from a document what the stylesheet of a corpus view needs.
   *
   * @param name the name of the document
   * @throws RenderException if that fails
   */
  XdmNode extract(XdmNode document, String name) throws RenderException {
    XdmDestination destination = new XdmDestination();
    Map<QName, XdmValue> values = new HashMap<>(parameters);
    values.put(DOCUMENT, new XdmAtomicValue(name));
    run(values, new ArrayList<>(), to(document, destination));
    return destination.getXdmNode();
  }

  /**
   * Renders the extracts of many documents.
   *
   * @param remarks receives the remarks of the stylesheet
   * @throws RenderException if they cannot be rendered
   */
  byte[] view(List<XdmNode> extracts, List<Remark> remarks) throws RenderException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<QName, XdmValue> values = new HashMap<>(parameters);
    values.put(PARTS, new XdmValue(extracts));
    run(
        values,
        remarks,
        transformer -> transformer.callTemplate(START, transformer.newSerializer(out)));
    return out.toByteArray();
  }

  private static Run to(XdmNode document, Destination destination) {
    return transformer -> {
      transformer.setGlobalContextItem(document);
      transformer.applyTemplates(document, destination);
    };
  }

  private interface Run {
    void with(Xslt30Transformer transformer) throws SaxonApiException;
  }

  /** Stylesheets report problems by {@code xsl:message}; its error code is that of the remark. */
  private void run(Map<QName, XdmValue> values, List<Remark> remarks, Run run)
      throws RenderException {
    Remark[] last = new Remark[1];
    try {
      Xslt30Transformer transformer = executable.load30();
      transformer.setErrorReporter(error -> {});
      transformer.setMessageHandler(
          message -> {
            if (message.isTerminate()) {
              last[0] = remark(message);
            } else {
              remarks.add(remark(message));
            }
          });
      transformer.setStylesheetParameters(values);
      run.with(transformer);
    } catch (SaxonApiException e) {
      if (last[0] != null) {
        throw new RenderException(last[0].code(), 1, 1, last[0].message());
      }
      if (isOverflow(e)) {
        throw tooDeep();
      }
      throw new IllegalStateException("a stylesheet failed: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** Saxon's own error for a stack that is full. */
  private static boolean isOverflow(SaxonApiException e) {
    return e.getErrorCode() != null && e.getErrorCode().getLocalName().equals("SXLM0001");
  }

  private static RenderException tooDeep() {
    return new RenderException(
        "nested-too-deep", 1, 1, "its elements are nested too deep, some hundreds in each other");
  }

  private static Remark remark(Message message) {
    return new Remark(
        message.getErrorCode().getLocalName(), message.getContent().getStringValue().strip());
  }
}
