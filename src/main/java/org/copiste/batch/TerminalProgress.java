package org.copiste.batch;

import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar with rate and remaining time. */
public final class TerminalProgress implements Progress {
  private static final int WIDTH = 80;
  private static final int EVERY_MILLIS = 200;

  private final ProgressBar bar;

  /** A bar for this many inputs. */
  public TerminalProgress(String task, int inputs, PrintStream terminal) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(inputs)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(EVERY_MILLIS)
            .showSpeed()
            .setSpeedUnit(ChronoUnit.SECONDS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void close() {
    bar.close();
  }
}
