package org.copiste.validate.report;

import java.io.IOException;
import org.copiste.validate.Report;

/** Writes the reports of a run one by one, so that only the current one is in memory. */
public interface ReportWriter {
  /** Writes the report of the next file. */
  void add(Report report) throws IOException;

  /** Completes the output without closing the stream; nothing may be added afterwards. */
  void finish(Summary summary) throws IOException;
}
