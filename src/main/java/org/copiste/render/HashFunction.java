package org.copiste.render;

import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.copiste.language.text.InlineHash;

/** {@code f:hash($text)} in the stylesheets, since XPath has no hash function. */
final class HashFunction implements ExtensionFunction {
  private static final SequenceType TEXT =
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE);

  @Override
  public QName getName() {
    return new QName("urn:copiste:views", "hash");
  }

  @Override
  public SequenceType getResultType() {
    return TEXT;
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {TEXT};
  }

  @Override
  public XdmValue call(XdmValue[] arguments) throws SaxonApiException {
    return new XdmAtomicValue(InlineHash.of(arguments[0].itemAt(0).getStringValue()));
  }
}
