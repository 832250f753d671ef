package org.copiste.encode.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The names by which {@code @rendition} says how the source was laid out where the TEI does not
 * show it: white space ({@link LineSpace}) and where the call and label of a note stand. Each is
 * the identifier of a {@code rendition} element in {@code tagsDecl}. Restoring depends on the names
 * alone.
 */
public final class Rendition {
  public static final String ATTRIBUTE = "rendition";

  /** The note has no call in the text. */
  public static final String CALL_NONE = "call-none";

  /** The call stands in the text: it is misread, or has another form than the note's number. */
  public static final String CALL_SIC = "call-sic";

  /** The call is the {@code ref} that points to the note. */
  public static final String CALL_REF = "call-ref";

  /** No number stands before the note. */
  public static final String LABEL_NONE = "label-none";

  /** The number before the note is written: it is misread, or has another form. */
  public static final String LABEL_SIC = "label-sic";

  private static final String CALL = "call-";
  private static final String LABEL = "label-";
  private static final String LEAD = "lead-";

  private static final Pattern NAME =
      Pattern.compile(
          "(lead|trail)-((tab|ff)-)?\\d+|end-(lf|crlf|cr|none)|(call|label)-(sic|none|ref)");

  private Rendition() {}

  /** Whether a name is one of these, which nothing else may have as its identifier. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /**
   * The names that an element points to, in order. Earlier versions of Copiste wrote them into
   * {@code rend}.
   */
  public static List<String> names(org.xml.sax.Attributes attributes) {
    List<String> names = new ArrayList<>();
    for (String attribute : List.of("rend", ATTRIBUTE)) {
      String value = attributes.getValue(attribute);
      for (String token : (value == null ? "" : value).strip().split("\\s+")) {
        String name = token.startsWith("#") ? token.substring(1) : token;
        if (isName(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Whether the number of a note implies its call. */
  public static boolean impliesCall(List<String> names) {
    return names.stream().noneMatch(name -> name.startsWith(CALL));
  }

  /** Whether the number of a note implies its label. */
  public static boolean impliesLabel(List<String> names) {
    return names.stream().noneMatch(name -> name.startsWith(LABEL));
  }

  /**
   * For an element that follows another one: that a blank stands between them, or that none does.
   */
  public static String before(boolean blank) {
    return LEAD + (blank ? "1" : "0");
  }
}
