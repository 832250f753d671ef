package org.copiste.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files about a whole corpus; {@code site-links.xsl} links them. */
enum SitePage {
  INDEX("index.html", "site-index.xsl", "", ""),
  CORRESPONDENTS("correspondents.html", "site-parties.xsl", "by", "correspondents"),
  PLACES_OF_WRITING("places-of-writing.html", "site-parties.xsl", "by", "places"),
  PERSONS("register-persons.html", "site-register.xsl", "kind", "person"),
  PLACES("register-places.html", "site-register.xsl", "kind", "place"),
  ORGANISATIONS("register-organisations.html", "site-register.xsl", "kind", "org"),
  SEARCH("search.html", "site-search.xsl", "", ""),
  TEXTS("search.js", "site-texts.xsl", "", "");

  private final String file;
  private final String stylesheet;
  private final String parameter;
  private final String value;

  SitePage(String file, String stylesheet, String parameter, String value) {
    this.file = file;
    this.stylesheet = stylesheet;
    this.parameter = parameter;
    this.value = value;
  }

  static List<String> files() {
    return Stream.of(values()).map(SitePage::file).toList();
  }

  String file() {
    return file;
  }

  String stylesheet() {
    return stylesheet;
  }

  /** The parameters of the stylesheet, with those that all pages have. */
  Map<String, String> parameters(Map<String, String> common) {
    Map<String, String> all = new HashMap<>(common);
    if (!parameter.isEmpty()) {
      all.put(parameter, value);
    }
    return all;
  }
}
