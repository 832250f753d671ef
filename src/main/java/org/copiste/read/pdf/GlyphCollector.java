package org.copiste.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.copiste.model.Layout;

/**
 * Collects the characters of a page in the order in which the page draws them, visible or not: the
 * text layer of a scan is drawn invisibly. What lies outside the page as it is shown is left out.
 */
final class GlyphCollector extends PDFStreamEngine {
  /**
   * Most drawing operators of a document. Set by hand: a long book whose every character is placed
   * by itself has some ten million; forms that draw each other many times would never end.
   */
  private static final int OPERATORS = 40_000_000;

  /** Drawing a form takes as long as so many operators; measured. */
  private static final int FORM = 80;

  /** Most characters of a page; set by hand, ten times those of the largest newspaper page. */
  private static final int GLYPHS = 500_000;

  /** The usual names of characters, and those that TeX's fonts have. */
  private static final GlyphList NAMES = names();

  private final Map<PDFont, Layout.Style> styles = new HashMap<>();
  private PageSpace space = new PageSpace(new PDPage());
  private List<Glyph> glyphs = new ArrayList<>();
  private int operators;
  private int images;
  private int invisible;

  /** A document draws more than is read. */
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException(String message) {
      super(message);
    }
  }

  GlyphCollector() {
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  private static GlyphList names() {
    try (InputStream more =
        GlyphList.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
      GlyphList usual = GlyphList.getAdobeGlyphList();
      return more == null ? usual : new GlyphList(usual, more);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The characters of a page; the collector may be used for one page after the other. */
  List<Glyph> collect(PDPage page, PageSpace shown) throws IOException {
    space = shown;
    glyphs = new ArrayList<>();
    styles.clear();
    images = 0;
    invisible = 0;
    processPage(page);
    return glyphs;
  }

  /** Whether most of the last page's characters are invisible: the text layer of a scan. */
  boolean isTextLayer() {
    return 2 * invisible > glyphs.size();
  }

  /** How often the last page draws images or forms. */
  int images() {
    return images;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    boolean object = name.equals(OperatorName.DRAW_OBJECT);
    operators += object ? FORM : 1;
    if (operators > OPERATORS) {
      throw new TooMuchException(
          "the pages draw more than the " + OPERATORS + " steps that are read");
    }
    if (object || name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      images++;
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = Characters.of(unicode(font, code));
    double size = Math.hypot(rendering.getValue(1, 0), rendering.getValue(1, 1));
    if (text.isEmpty() || !(size > 0) || size > 1e5) {
      return;
    }
    int turn = space.turn(rendering);
    double[] start = space.shown(rendering.getTranslateX(), rendering.getTranslateY());
    double advance = displacement.getX();
    double[] end =
        space.shown(
            rendering.getTranslateX() + advance * rendering.getValue(0, 0),
            rendering.getTranslateY() + advance * rendering.getValue(0, 1));
    double x = (start[0] + end[0]) / 2;
    double y = (start[1] + end[1]) / 2;
    if (!(x >= 0 && y >= 0 && x <= space.width() && y <= space.height())) {
      return;
    }
    double[] from = space.turned(start, turn);
    double[] to = space.turned(end, turn);
    if (glyphs.size() == GLYPHS) {
      throw new TooMuchException(
          "a page has more than the " + GLYPHS + " characters that are read");
    }
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      invisible++;
    }
    glyphs.add(
        new Glyph(
            text,
            turn,
            Math.min(from[0], to[0]),
            Math.max(from[0], to[0]),
            from[1],
            size,
            style(font, size)));
  }

  /** What a character code stands for; a font of single bytes without a table says it by itself. */
  private static String unicode(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code, NAMES);
    if (text == null && font instanceof PDSimpleFont && !(font instanceof PDType3Font)) {
      return String.valueOf((char) code);
    }
    return text == null ? "" : text;
  }

  private Layout.Style style(PDFont font, double size) {
    Layout.Style face = styles.computeIfAbsent(font, GlyphCollector::face);
    return new Layout.Style(
        OptionalDouble.of(Math.round(size * 10) / 10.0),
        face.bold(),
        face.italic(),
        face.smallCapitals());
  }

  private static Layout.Style face(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean described = descriptor != null;
    return new Layout.Style(
        OptionalDouble.empty(),
        name.contains("bold") || name.contains("black") || (described && descriptor.isForceBold()),
        name.contains("italic") || name.contains("oblique") || (described && descriptor.isItalic()),
        name.contains("smallcap") || (described && descriptor.isSmallCap()));
  }
}
