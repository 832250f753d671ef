package org.copiste.validate;

import java.util.regex.Pattern;

/** TEI All, the TEI Consortium's schema of everything that TEI P5 allows. */
public final class TeiAll {
  /** The release that files are checked against. Its ODD source is of 2026-07-28. */
  public static final SchemaRelease RELEASE =
      new SchemaRelease(
          "TEI All 4.12.0",
          "TEI Consortium, CC BY or BSD-2-Clause",
          "https://www.tei-c.org/Vault/P5/4.12.0/xml/tei/custom/schema/relaxng/tei_all.rng",
          "b0f115095ead2ccc6933aa3365c6f4a82cba3b2ec7eee7f76bb616d7a63b7e48",
          1_098_331);

  /**
   * The Consortium's addresses of any release and in any schema language: the Vault, the current
   * release, the development server, with or without {@code www}. A customisation has another file
   * name.
   */
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "https?://([\\w-]+\\.)*tei-c\\.org/([^?#]*/)?tei_all\\.(rng|rnc|xsd)([?#].*)?");

  private TeiAll() {}

  /** Whether this is an address of the TEI Consortium for TEI All, of any release. */
  static boolean isAt(String address) {
    return ADDRESSES.matcher(address).matches();
  }
}
