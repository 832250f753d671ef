package org.copiste.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.copiste.language.text.OneLine;

/** One line on a terminal: how many bytes are done, at which file the run is, how long it takes. */
public final class TerminalProgress implements Progress {
  private static final int WIDTH = 79;
  private static final int EVERY_MILLIS = 200;

  /** So many seconds are better told in minutes. */
  private static final long LONG = 100;

  private static final String ERASE = "\r\u001b[K";

  private final PrintStream terminal;
  private final Wording wording;
  private final Map<Input, Long> lengths = new LinkedHashMap<>();
  private final long all;
  private final RemainingTime remaining;
  private final ScheduledExecutorService clock;
  private String file = "";

  /**
   * A line for these inputs.
   *
   * @param jobs how many are worked on at a time
   */
  public TerminalProgress(List<Input> inputs, int jobs, PrintStream terminal, Wording wording) {
    this.terminal = terminal;
    this.wording = wording;
    long sum = 0;
    for (Input input : inputs) {
      long length = length(input);
      lengths.put(input, length);
      sum += length;
    }
    this.all = sum;
    this.remaining = new RemainingTime(Math.min(jobs, inputs.size()), sum);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    var unused =
        clock.scheduleAtFixedRate(this::show, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static long length(Input input) {
    try {
      return Math.max(1, input.length());
    } catch (IOException e) {
      return 1;
    }
  }

  @Override
  public synchronized void begin(Input input) {
    file = input.shown();
    remaining.begin(input, lengths.getOrDefault(input, 1L), now());
  }

  @Override
  public synchronized void end(Input input, Outcome.Status status) {
    boolean counts = status == Outcome.Status.DONE || status == Outcome.Status.FAULTY;
    remaining.end(input, counts, now());
  }

  @Override
  public synchronized void message(String line) {
    terminal.print(ERASE);
    terminal.println(line);
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    terminal.print(ERASE);
    terminal.flush();
  }

  private synchronized void show() {
    if (clock.isShutdown()) {
      return;
    }
    String line = line();
    terminal.print(ERASE + line + shortened("  " + OneLine.of(file), WIDTH - line.length()));
    terminal.flush();
  }

  /** The end of a name tells more than its beginning. */
  private static String shortened(String name, int width) {
    return name.length() <= width
        ? name
        : width < 4 ? "" : "  …" + name.substring(name.length() - width + 3);
  }

  private static double now() {
    return System.nanoTime() / 1e9;
  }

  private String line() {
    long done = remaining.finished();
    String text = wording.say("{1} %, {2} of {3}", 100 * done / all, bytes(done), bytes(all));
    OptionalDouble seconds = remaining.seconds(now());
    if (seconds.isEmpty()) {
      return text;
    }
    long left = Math.round(seconds.getAsDouble());
    return text
        + ", "
        + (left < LONG
            ? wording.say("{1} s left", left)
            : wording.say("{1} min left", (left + 30) / 60));
  }

  private String bytes(long bytes) {
    return bytes < 1_000_000
        ? wording.say("{1} kB", (bytes + 999) / 1000)
        : wording.say("{1} MB", Math.round(bytes / 1e6));
  }
}
