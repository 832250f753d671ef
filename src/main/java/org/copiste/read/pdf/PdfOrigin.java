package org.copiste.read.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.copiste.model.Layout;

/** What a PDF says of the programs that made it. */
final class PdfOrigin {
  /** Programs that recognise text, or put what was recognised into a PDF. */
  private static final Pattern ENGINES =
      Pattern.compile(
          "tesseract|abbyy|finereader|ocr|omnipage|readiris|paper capture|kraken",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAME_AND_VERSION =
      Pattern.compile("(\\D*\\S)[ /-]v?(\\d[\\w.+-]*).*", Pattern.DOTALL);

  private PdfOrigin() {}

  static Layout.Origin of(PDDocument document) {
    PDDocumentInformation information = document.getDocumentInformation();
    Optional<String> creator = said(information.getCreator());
    Optional<String> producer = said(information.getProducer());
    // OCRmyPDF names the engine behind itself: "ocrmypdf 14.0.1 / Tesseract OCR-PDF 5.3.0".
    Optional<String> program =
        Stream.concat(creator.stream(), producer.stream())
            .filter(name -> ENGINES.matcher(name).find())
            .findFirst()
            .map(
                name ->
                    name.substring(name.lastIndexOf(" / ") < 0 ? 0 : name.lastIndexOf(" / ") + 3))
            .or(() -> producer)
            .or(() -> creator);
    Matcher both = NAME_AND_VERSION.matcher(program.orElse(""));
    boolean split = both.matches();
    return new Layout.Origin(
        "PDF",
        Optional.of(Float.toString(document.getVersion())),
        split ? Optional.of(both.group(1)) : program,
        split ? Optional.of(both.group(2)) : Optional.empty());
  }

  private static Optional<String> said(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(name -> !name.isEmpty());
  }
}
