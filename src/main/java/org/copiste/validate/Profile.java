package org.copiste.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.sf.saxon.s9api.SaxonApiException;
import org.copiste.validate.precheck.ProfilePrecheck;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The project's own profile of TEI: a RELAX NG grammar and Schematron rules. Both are part of the
 * program and are compiled on first use.
 */
final class Profile {

  private static final class Grammar {
    static final Validator VALIDATOR = compile();

    private static Validator compile() {
      try {
        return RelaxNg.compact(
            XmlSource.of("copiste.rnc", "urn:copiste:copiste.rnc", resource("copiste.rnc")),
            MessageLocale.EN,
            FileScope.NONE);
      } catch (SchemaException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Rules {
    static final Validator VALIDATOR = compile();

    private static Validator compile() {
      try {
        String stylesheet = new String(resource("copiste.sch.xsl"), StandardCharsets.UTF_8);
        return Schematron.compiled(stylesheet, "urn:copiste:copiste.sch.xsl");
      } catch (SaxonApiException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Profile() {}

  /** The validators of the profile, in order. */
  public static List<Validator> validators() {
    return List.of(
        (document, findings) -> Grammar.VALIDATOR.validate(document, findings), Profile::rules);
  }

  private static void rules(XmlSource document, FindingCollector findings) {
    if (!passesPrecheck(document)) {
      Rules.VALIDATOR.validate(document, findings);
    }
  }

  /** Whether it is certain that the rules find nothing in a document. */
  static boolean passesPrecheck(XmlSource document) {
    try {
      ProfilePrecheck precheck = new ProfilePrecheck();
      XMLReader parser = XmlReaders.create(MessageLocale.EN);
      parser.setContentHandler(precheck);
      parser.setErrorHandler(new DefaultHandler());
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", precheck);
      parser.parse(document.source());
      return true;
    } catch (SAXException | IOException e) {
      // If something is wrong, the rules or their parser will report it.
      return false;
    }
  }

  /** The rules without the precheck. */
  static Validator rules() {
    return (document, findings) -> Rules.VALIDATOR.validate(document, findings);
  }

  private static byte[] resource(String name) {
    String path = "schema/" + name;
    try (InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks its " + path, e);
    }
  }
}
