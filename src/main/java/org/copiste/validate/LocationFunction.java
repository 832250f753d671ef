package org.copiste.validate;

import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;

/**
 * An XPath function that returns the location of a node as {@code line column name}. The Schematron
 * report contains this instead of an XPath.
 */
final class LocationFunction implements ExtensionFunction {
  private static final String NAMESPACE = "urn:copiste:validate";

  /** The name of the function in the form the transpiler expects. */
  static final String EQNAME = "Q{" + NAMESPACE + "}place";

  @Override
  public QName getName() {
    return new QName(NAMESPACE, "place");
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.makeSequenceType(ItemType.ANY_NODE, OccurrenceIndicator.ZERO_OR_MORE)
    };
  }

  @Override
  public XdmValue call(XdmValue[] arguments) {
    if (arguments[0].isEmpty()) {
      return new XdmAtomicValue("0 0 ");
    }
    NodeLocation place = NodeLocation.of((XdmNode) arguments[0].itemAt(0));
    return new XdmAtomicValue(place.line() + " " + place.column() + " " + place.name());
  }
}
