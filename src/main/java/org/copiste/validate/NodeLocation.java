package org.copiste.validate;

import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/**
 * The location of a node: the end of its element's start tag.
 *
 * @param line from 1; 0 if it is not known
 * @param column from 1; 0 if it is not known
 * @param name the name of the element or, after {@code @}, of the attribute; empty if it has none
 */
record NodeLocation(int line, int column, String name) {

  static NodeLocation of(XdmNode node) {
    XdmNode element = node;
    while (element.getParent() != null && element.getNodeKind() != XdmNodeKind.ELEMENT) {
      element = element.getParent();
    }
    QName name = node.getNodeName();
    String at = node.getNodeKind() == XdmNodeKind.ATTRIBUTE ? "@" : "";
    return new NodeLocation(
        Math.max(0, element.getLineNumber()),
        Math.max(0, element.getColumnNumber()),
        name == null ? at : at + name.getLocalName());
  }
}
