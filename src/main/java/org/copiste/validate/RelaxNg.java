package org.copiste.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** A compiled RELAX NG schema. */
final class RelaxNg implements Validator {
  private final Schema schema;

  private RelaxNg(Schema schema) {
    this.schema = schema;
  }

  /** Compiles a schema in the XML syntax, which may include the files of a scope. */
  public static RelaxNg xml(XmlSource schema, MessageLocale locale, FileScope scope)
      throws SchemaException {
    return compile(SAXSchemaReader.getInstance(), schema, locale, scope);
  }

  /** Compiles a schema in the compact syntax, which may include the files of a scope. */
  public static RelaxNg compact(XmlSource schema, MessageLocale locale, FileScope scope)
      throws SchemaException {
    return compile(CompactSchemaReader.getInstance(), schema, locale, scope);
  }

  private static RelaxNg compile(
      SchemaReader reader, XmlSource schema, MessageLocale locale, FileScope scope)
      throws SchemaException {
    FindingCollector schemaErrors = new FindingCollector(schema.name(), locale);
    FindingHandler handler = new FindingHandler(schemaErrors, new CurrentElement());
    try {
      return new RelaxNg(reader.createSchema(schema.source(), properties(handler, locale, scope)));
    } catch (IncorrectSchemaException | SAXException | IOException e) {
      handler.failed(e);
    } catch (StackOverflowError e) {
      schemaErrors.add(
          0, 0, Severity.ERROR, "schema", "", Messages.format(locale, "schema-too-deep"));
    } catch (RuntimeException e) {
      // Jing goes on after some errors, such as data without a type, and falls over them.
      if (schemaErrors.report().valid()) {
        schemaErrors.add(
            0, 0, Severity.ERROR, "schema", "", Messages.format(locale, "schema-not-understood"));
      }
    }
    List<Finding> findings = schemaErrors.report().findings();
    throw new SchemaException(
        Messages.format(locale, "schema-wrong", schema.name(), first(findings)), findings);
  }

  private static String first(List<Finding> findings) {
    return findings.isEmpty()
        ? ""
        : findings.get(0).line() + ":" + findings.get(0).column() + " " + findings.get(0).message();
  }

  @Override
  public void validate(XmlSource document, FindingCollector findings) {
    CurrentElement current = new CurrentElement();
    FindingHandler handler = new FindingHandler(findings, current);
    com.thaiopensource.validate.Validator validator =
        schema.createValidator(properties(handler, findings.locale(), FileScope.NONE));
    try {
      current.setParent(XmlReaders.create(findings.locale()));
      current.setContentHandler(validator.getContentHandler());
      current.setDTDHandler(validator.getDTDHandler());
      current.setErrorHandler(handler);
      current.parse(document.source());
    } catch (TooManyFindings e) {
      String message =
          Messages.format(
              findings.locale(), "enough", Integer.toString(FindingCollector.FINDINGS_LIMIT));
      findings.add(0, 0, Severity.ERROR, "enough", "", message);
    } catch (SAXException | IOException e) {
      handler.failed(e);
    }
  }

  /** Thrown to give up on a file with too many findings. */
  private static final class TooManyFindings extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private static PropertyMap properties(
      FindingHandler handler, MessageLocale locale, FileScope scope) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, handler);
    properties.put(ValidateProperty.RESOLVER, new LocalFileResolver(scope));
    properties.put(ValidateProperty.XML_READER_CREATOR, () -> XmlReaders.create(locale, scope));
    RngProperty.CHECK_ID_IDREF.add(properties);
    return properties.toPropertyMap();
  }

  /** Knows the namespaces in the start tag at which Jing is; its messages leave them out. */
  private static final class CurrentElement extends XMLFilterImpl {
    private String namespace = "";
    private Attributes attributes = new AttributesImpl();

    @Override
    public void startElement(String uri, String local, String qualified, Attributes given)
        throws SAXException {
      namespace = uri;
      attributes = given;
      super.startElement(uri, local, qualified, given);
    }

    /** The namespace of what a message is about; empty where it has or needs none. */
    String namespace(JingMessage message) {
      return switch (message.rule()) {
        case "element-unknown", "element-not-allowed", "element-too-early" -> namespace;
        case "attribute-not-allowed" -> {
          int index = attributes.getIndex(message.name());
          yield index < 0 ? "" : attributes.getURI(index);
        }
        default -> "";
      };
    }
  }

  /** Turns the errors of Jing and of the parser into findings. */
  private static final class FindingHandler implements ErrorHandler {
    private final FindingCollector findings;
    private final CurrentElement current;

    FindingHandler(FindingCollector findings, CurrentElement current) {
      this.findings = findings;
      this.current = current;
    }

    @Override
    public void warning(SAXParseException e) throws SAXException {
      add(e, Severity.WARNING);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      add(e, Severity.ERROR);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      ParseFailures.report(e, findings);
      throw e;
    }

    void failed(Exception e) {
      if (!(e instanceof IncorrectSchemaException)) {
        ParseFailures.report(e, findings);
      }
    }

    private void add(SAXParseException e, Severity severity) throws SAXException {
      JingMessage message = JingMessage.read(String.valueOf(e.getMessage()));
      findings.add(
          e.getLineNumber(),
          e.getColumnNumber(),
          severity,
          message.rule(),
          message.name(),
          () -> message.in(findings.locale(), current.namespace(message)));
      if (findings.limitReached()) {
        throw new TooManyFindings();
      }
    }
  }
}
