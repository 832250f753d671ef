package org.copiste.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits TEI as a person does in an editor, at random places, at most once on a line of the file.
 */
final class HandEdits {
  private static final String PERSON = "marie";

  /** The one kind that no decision can hold. */
  static final String OWN_NOTE = "own note";

  private static final Pattern CHOICE =
      Pattern.compile(
          "<choice( rendition=\"[^\"]*\")?><sic>([^<]+)</sic><corr [^>]*>([^<]*)</corr></choice>");
  private static final Pattern NAME =
      Pattern.compile("<(persName|placeName|orgName)( [^>]*)?>([^<]+)</\\1>");
  private static final Pattern DATE = Pattern.compile("<date when=\"([^\"]*)\"[^>]*>");
  private static final Pattern TAGGED_DATE = Pattern.compile("<date [^>]*>([^<]+)</date>");
  private static final Pattern WORD = Pattern.compile("(?<=[ ,.] )(\\p{L}{4,})(?=[ ,;.])");
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<=\\p{Ll} )(\\p{Lu}\\p{Ll}{3,})(?=[ ,;.])");

  private final Random random;
  private final Map<String, List<String>> identifiers;
  private final Map<String, Integer> done = new TreeMap<>();

  /**
   * An editor.
   *
   * @param identifiers of those whom names may mean, by the name of the element
   */
  HandEdits(Random random, Map<String, List<String>> identifiers) {
    this.random = random;
    this.identifiers = identifiers;
  }

  /** How many edits of each kind were made. */
  Map<String, Integer> done() {
    return done;
  }

  /** Makes about so many edits in the text of a TEI file. */
  String edit(String tei, int number) {
    String[] lines = tei.split("\n", -1);
    List<Integer> places = new ArrayList<>();
    boolean inText = false;
    for (int i = 0; i < lines.length; i++) {
      inText |= lines[i].contains("<text>");
      if (inText) {
        places.add(i);
      }
    }
    java.util.Collections.shuffle(places, random);
    int made = 0;
    for (int place : places) {
      String edited = line(lines[place]);
      if (!edited.equals(lines[place])) {
        lines[place] = edited;
        made++;
      }
      if (made == number) {
        break;
      }
    }
    return String.join("\n", lines);
  }

  /** Edits a line in the first of some random ways that it allows. */
  private String line(String line) {
    for (int tries = 0; tries < 8; tries++) {
      int way = random.nextInt(WAYS.size());
      String edited = WAYS.get(way).edit(this, line);
      if (!edited.equals(line)) {
        done.merge(WAYS.get(way).name(), 1, Integer::sum);
        return edited;
      }
    }
    return line;
  }

  private interface Change {
    String of(HandEdits edits, String line);
  }

  private record Way(String name, Change change) {
    String edit(HandEdits edits, String line) {
      return change.of(edits, line);
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("rejected", (e, l) -> e.one(CHOICE, l, m -> m.group(2))),
          new Way("confirmed in plain text", (e, l) -> e.one(CHOICE, l, m -> m.group(3))),
          new Way(
              "another correction",
              (e, l) ->
                  e.one(
                      CHOICE,
                      l,
                      m ->
                          "<choice><sic>"
                              + m.group(2)
                              + "</sic><corr resp=\"#marie\">"
                              + m.group(3)
                              + "x</corr></choice>")),
          new Way(
              "confirmed by name",
              (e, l) ->
                  e.one(
                      CHOICE,
                      l,
                      m ->
                          m.group()
                              .replaceFirst("cert=\"[^\"]*\" resp=\"[^\"]*\"", "resp=\"#marie\""))),
          new Way(
              "new correction",
              (e, l) ->
                  e.one(
                      WORD,
                      l,
                      m ->
                          "<choice><sic>"
                              + m.group()
                              + "</sic><corr resp=\"#marie\">"
                              + m.group()
                              + "s</corr></choice>")),
          new Way("typed", (e, l) -> e.one(WORD, l, m -> "x" + m.group())),
          new Way(
              "corrected alone", (e, l) -> e.one(WORD, l, m -> "<corr>" + m.group() + "e</corr>")),
          new Way("name removed", (e, l) -> e.one(NAME, l, m -> m.group(3))),
          new Way("name of another type", (e, l) -> e.one(NAME, l, m -> e.otherType(m))),
          new Way(
              "name of somebody else",
              (e, l) ->
                  e.one(
                      NAME,
                      l,
                      m ->
                          String.valueOf(m.group(2)).contains("ref=")
                              ? m.group()
                                  .replaceFirst(
                                      "ref=\"[^\"]*\"", "ref=\"#" + e.id(m.group(1)) + "\"")
                              : m.group())),
          new Way(
              "new name",
              (e, l) -> e.one(CAPITALISED, l, m -> "<persName>" + m.group() + "</persName>")),
          new Way(
              "new name of somebody",
              (e, l) ->
                  e.one(
                      CAPITALISED,
                      l,
                      m ->
                          "<persName ref=\"#"
                              + e.id("persName")
                              + "\">"
                              + m.group()
                              + "</persName>")),
          new Way(
              "date of another day",
              (e, l) ->
                  e.one(
                      DATE, l, m -> "<date when=\"1917-0" + (1 + e.random.nextInt(9)) + "-11\">")),
          new Way("date removed", (e, l) -> e.one(TAGGED_DATE, l, m -> m.group(1))),
          new Way(
              OWN_NOTE,
              (e, l) ->
                  e.one(
                      WORD,
                      l,
                      m -> m.group() + "<note resp=\"#" + PERSON + "\">À vérifier ici.</note>")));

  private String id(String element) {
    List<String> all = identifiers.getOrDefault(element, List.of("nobody"));
    return all.get(random.nextInt(all.size()));
  }

  private String otherType(MatchResult name) {
    String type = name.group(1).equals("placeName") ? "orgName" : "placeName";
    return "<" + type + ">" + name.group(3) + "</" + type + ">";
  }

  private interface Replacement {
    String of(MatchResult match);
  }

  /** Replaces one match, outside tags and of what is no correction itself. */
  private String one(Pattern pattern, String line, Replacement replacement) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      String before = line.substring(0, matcher.start());
      boolean inTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      boolean inCorrection = count(before, "<choice") > count(before, "</choice>");
      if (!inTag && !inCorrection && !isOfNote(line, matcher)) {
        found.add(matcher.toMatchResult());
      }
    }
    if (found.isEmpty()) {
      return line;
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    return line.substring(0, match.start()) + replacement.of(match) + line.substring(match.end());
  }

  /** The signs of notes, which nobody can decide to read otherwise while they are such. */
  private static boolean isOfNote(String line, Matcher matcher) {
    String rest = line.substring(matcher.end());
    return matcher.group().contains("subtype=\"note")
        || matcher.group().matches("<choice[^>]*><sic>[\\d*_].*")
        || rest.matches("(</\\w+>)*<note .*");
  }

  private static int count(String text, String what) {
    return text.split(Pattern.quote(what), -1).length - 1;
  }
}
