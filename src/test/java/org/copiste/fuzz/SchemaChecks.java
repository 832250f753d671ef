package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.SchemaException;
import org.copiste.validate.Validation;
import org.copiste.validate.ValidationEnvironment;
import org.copiste.validate.ValidationOptions;
import org.copiste.validate.XmlSource;

/** A user's schema is compiled or refused; one that is compiled can be applied. */
final class SchemaChecks {
  private static final byte[] DOCUMENT =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p n="1">Le <hi>mot</hi>.</p></body></text></TEI>
      """
          .getBytes(StandardCharsets.UTF_8);

  private SchemaChecks() {}

  static void check(String extension, byte[] input) throws Exception {
    Path file = ScratchFile.of("schema" + extension, input);
    try {
      Validation validation =
          Validation.of(
              new ValidationOptions(
                  List.of(file),
                  ValidationEnvironment.NONE,
                  MessageLocale.EN,
                  ValidationOptions.Strictness.ERRORS));
      validation.validate(XmlSource.of("d.xml", "file:///d.xml", DOCUMENT)).findings();
    } catch (SchemaException refused) {
      assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }
  }
}
