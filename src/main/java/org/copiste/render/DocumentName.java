package org.copiste.render;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address under which a stylesheet knows a document; nothing is ever read from it. */
final class DocumentName {
  private DocumentName() {}

  static String address(String name) {
    return "copiste:/document/"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
