package org.copiste.encode.layout;

import java.util.Optional;
import org.copiste.encode.xml.Attributes;
import org.copiste.model.DateValue;

/** The attributes for the value of a date. */
public final class DateAttributes {
  /** The Extended Date/Time Format, in which {@code when-custom} is written. */
  static final String EDTF = "https://www.loc.gov/standards/datetime/";

  private DateAttributes() {}

  public static Attributes add(Attributes attributes, DateValue value) {
    Attributes more =
        attributes
            .with("when", value.when())
            .with("from", value.from())
            .with("to", value.to())
            .with("notBefore", value.notBefore())
            .with("notAfter", value.notAfter());
    Optional<String> edtf = value.edtf();
    return edtf.isPresent()
        ? more.with("when-custom", edtf.get()).with("datingMethod", EDTF)
        : more;
  }
}
