package org.copiste.validate;

import java.util.Map;
import java.util.TreeMap;

/** The module of TEI P5 to which each element of the profile belongs. */
final class OddModules {
  private static final Map<String, String> ELEMENTS =
      Map.ofEntries(
          Map.entry(
              "header",
              "tagsDecl rendition teiHeader fileDesc titleStmt editionStmt edition extent publicationStmt distributor"
                  + " authority idno availability licence sourceDesc encodingDesc projectDesc"
                  + " samplingDecl appInfo application editorialDecl correction normalization"
                  + " hyphenation quotation segmentation punctuation interpretation stdVals"
                  + " classDecl taxonomy category catDesc listPrefixDef prefixDef profileDesc"
                  + " abstract creation langUsage language correspDesc correspAction"
                  + " correspContext textClass keywords catRef classCode revisionDesc change"),
          Map.entry("corpus", "particDesc"),
          Map.entry(
              "core",
              "author editor respStmt resp publisher pubPlace p ptr ref listBibl bibl biblScope"
                  + " head hi title date num measure name rs address addrLine street q quote emph"
                  + " foreign term choice sic corr orig reg abbr expan unclear gap note lb pb cb"
                  + " milestone list item label lg l sp speaker stage desc graphic"),
          Map.entry(
              "textstructure",
              "TEI text body front back div byline dateline argument epigraph opener closer salute"
                  + " signed postscript trailer"),
          Map.entry("transcr", "fw supplied space facsimile surface zone"),
          Map.entry(
              "namesdates",
              "persName placeName orgName geogName country region settlement roleName forename"
                  + " surname addName nameLink person listPerson place listPlace location geo org"
                  + " listOrg event listEvent eventName birth death occupation nationality"
                  + " residence affiliation"),
          Map.entry("msdescription", "msDesc msIdentifier institution repository collection"),
          Map.entry("linking", "ab seg standOff"),
          Map.entry("gaiji", "g"),
          Map.entry("analysis", "pc"),
          Map.entry("figures", "table row cell"),
          Map.entry("tagdocs", "gi att val code"));

  /** Module by element. */
  static final Map<String, String> BY_ELEMENT = new TreeMap<>();

  static {
    ELEMENTS.forEach(
        (module, names) -> {
          for (String name : names.split(" ", -1)) {
            BY_ELEMENT.put(name, module);
          }
        });
  }

  private OddModules() {}
}
