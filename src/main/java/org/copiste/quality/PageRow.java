package org.copiste.quality;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.copiste.model.Document;
import org.copiste.model.Layout;
import org.copiste.model.Page;

/**
 * One page in the report.
 *
 * @param cells one for each {@link Column}; empty where nothing can be said
 */
public record PageRow(List<String> cells) {
  private static final String TAB = "\t";
  private static final String KEPT = "copiste-pages 1";

  /** Of fewer words a single wrong one is a twentieth: nothing to decide by. */
  private static final int FEW = 20;

  /** Copies the list. */
  public PageRow {
    cells = List.copyOf(cells);
  }

  /**
   * The rows of a document's pages, still without the document's name.
   *
   * @param counts those of its pages, in order
   */
  public static List<PageRow> of(Document document, List<PageCounts> counts, RateModel model) {
    Map<Integer, Layout.Page> layout = new HashMap<>();
    document
        .source()
        .layout()
        .ifPresent(all -> all.pages().forEach(page -> layout.put(page.at().start(), page)));
    List<PageRow> rows = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Page page = document.pages().get(i);
      Layout.Page image = layout.get(page.at().start());
      List<String> cells = empty();
      put(cells, Column.PAGE, String.valueOf(i + 1));
      put(cells, Column.LABEL, page.n());
      put(cells, Column.IMAGE, image == null ? "" : image.image().orElse(""));
      fill(cells, counts.get(i), model);
      rows.add(new PageRow(cells));
    }
    return rows;
  }

  private static void fill(List<String> cells, PageCounts counts, RateModel model) {
    put(cells, Column.WORDS, String.valueOf(counts.words()));
    put(cells, Column.CORRECTIONS, String.valueOf(counts.made()));
    put(cells, Column.DOUBTFUL, String.valueOf(counts.doubtful()));
    put(cells, Column.CONFIDENCE, share(counts.confidence()));
    if (counts.words() == 0) {
      put(cells, Column.REMARK, "no words");
      return;
    }
    put(cells, Column.UNKNOWN, share(OptionalDouble.of(counts.unknownShare())));
    if (counts.isForeign() || counts.isOldSpelling()) {
      put(cells, Column.REMARK, counts.isForeign() ? "another language" : "old spelling");
      return;
    }
    RateModel.Estimate estimate = model.estimate(counts);
    put(cells, Column.ERROR_RATE, share(OptionalDouble.of(estimate.rate())));
    put(cells, Column.ERROR_RATE_LOW, share(OptionalDouble.of(estimate.low())));
    put(cells, Column.ERROR_RATE_HIGH, share(OptionalDouble.of(estimate.high())));
    if (counts.words() < FEW) {
      put(cells, Column.REMARK, "few words");
    } else {
      put(cells, Column.READ_AGAIN, estimate.verdict());
    }
  }

  /** The row of a document that has no pages to report. */
  public static PageRow without(String document, String remark) {
    List<String> cells = empty();
    put(cells, Column.DOCUMENT, document);
    put(cells, Column.REMARK, remark);
    return new PageRow(cells);
  }

  /** The same row with the document's name. */
  public PageRow of(String document) {
    List<String> named = new ArrayList<>(cells);
    put(named, Column.DOCUMENT, document);
    return new PageRow(named);
  }

  String cell(Column column) {
    return cells.get(column.ordinal());
  }

  private static List<String> empty() {
    return new ArrayList<>(Collections.nCopies(Column.values().length, ""));
  }

  private static void put(List<String> cells, Column column, String value) {
    cells.set(column.ordinal(), value);
  }

  private static String share(OptionalDouble value) {
    return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", value.getAsDouble());
  }

  /** Rows as they are kept until the next run: a heading and a line for each, without tabs. */
  public static byte[] kept(List<PageRow> rows) {
    StringBuilder text = new StringBuilder(KEPT).append('\n');
    for (PageRow row : rows) {
      text.append(String.join(TAB, row.cells().stream().map(PageRow::plain).toList()));
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Rows that were kept; none where it is something else. */
  public static List<PageRow> ofKept(byte[] bytes) {
    List<PageRow> rows = new ArrayList<>();
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
    for (int i = 1; i < lines.length && lines[0].equals(KEPT); i++) {
      List<String> cells = Arrays.asList(lines[i].split(TAB, -1));
      if (cells.size() == Column.values().length) {
        rows.add(new PageRow(cells));
      }
    }
    return rows;
  }

  private static String plain(String cell) {
    return cell.replaceAll("\\p{Cntrl}+", " ");
  }
}
