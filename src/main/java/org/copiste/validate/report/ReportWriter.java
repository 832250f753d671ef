package org.copiste.validate.report;

import java.io.IOException;
import org.copiste.validate.Report;

/** Writes the reports of a run one by one, so that nothing but the current file is in memory. */
public interface ReportWriter {
  /** Writes the report of the next file. */
  void add(Report report) throws IOException;

  /** Ends the output; nothing may be added afterwards. Does not close the stream. */
  void finish(Summary summary) throws IOException;
}
