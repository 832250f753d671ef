package org.copiste.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copiste.render.CorpusView;
import org.copiste.render.DocumentView;
import org.copiste.settings.SettingsException;

/** The formats of {@code render}, each with the options that only it takes. */
enum RenderFormat {
  TEXT("view") {
    @Override
    int run(BatchRun run, Arguments arguments)
        throws UsageException, NothingDoneException, SettingsException {
      String view = arguments.value("view").orElse("corr");
      if (!view.equals("corr") && !view.equals("sic")) {
        throw new UsageException("--view “" + view + "”: sic or corr is expected");
      }
      return each(
          run,
          "text " + view,
          view.equals("sic") ? DocumentView.textAsRead() : DocumentView.correctedText());
    }
  },
  HTML(PageImages.OPTION) {
    @Override
    int run(BatchRun run, Arguments arguments)
        throws UsageException, NothingDoneException, SettingsException {
      HtmlRendering rendering = new HtmlRendering(arguments);
      return run.run(new TeiTextFiles(), List.of(), rendering::of, rendering);
    }
  },
  CMIF("url", "licence") {
    @Override
    int run(BatchRun run, Arguments arguments)
        throws UsageException, NothingDoneException, SettingsException {
      Map<String, String> parameters = new HashMap<>();
      for (String option : List.of("url", "licence")) {
        Optional<String> value = arguments.value(option);
        if (value.isPresent()) {
          parameters.put(option, address(option, value.get()));
        }
      }
      return together(run, arguments, CorpusView.letters(parameters));
    }
  },
  DTABF {
    @Override
    int run(BatchRun run, Arguments arguments)
        throws UsageException, NothingDoneException, SettingsException {
      return each(run, "dtabf", DocumentView.dtabf());
    }
  },
  CETEI {
    @Override
    int run(BatchRun run, Arguments arguments)
        throws UsageException, NothingDoneException, SettingsException {
      return each(run, "cetei", DocumentView.cetei(Version.program()));
    }
  },
  PERSONS {
    @Override
    int run(BatchRun run, Arguments arguments)
        throws UsageException, NothingDoneException, SettingsException {
      return together(run, arguments, CorpusView.persons(Version.program()));
    }
  };

  private final List<String> options;

  RenderFormat(String... options) {
    this.options = List.of(options);
  }

  /** Renders all inputs and returns the exit code. */
  abstract int run(BatchRun run, Arguments arguments)
      throws UsageException, NothingDoneException, SettingsException;

  /** The values of {@code --as}. */
  static List<String> names() {
    return Arrays.stream(values()).map(RenderFormat::label).toList();
  }

  /** The format the user asked for; an option of another format is an error. */
  static RenderFormat of(Arguments arguments) throws UsageException {
    String expected = "one of " + String.join(", ", names()) + " is expected";
    Optional<String> name = arguments.value("as");
    if (name.isEmpty()) {
      throw new UsageException("render needs --as FORMAT: " + expected);
    }
    for (RenderFormat format : values()) {
      if (format.label().equals(name.get())) {
        format.refuseOthers(arguments);
        return format;
      }
    }
    throw new UsageException("--as “" + name.get() + "”: " + expected);
  }

  private void refuseOthers(Arguments arguments) throws UsageException {
    for (RenderFormat format : values()) {
      for (String option : format.options) {
        if (arguments.has(option) && !options.contains(option)) {
          throw new UsageException("--" + option + " belongs to --as " + format.label());
        }
      }
    }
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static int each(BatchRun run, String what, DocumentView view)
      throws UsageException, NothingDoneException, SettingsException {
    return run.run(
        new TeiTextFiles(),
        List.of(),
        inputs -> new DocumentRendering(what, view, PageImages.NONE),
        BatchRun.CorpusOutput.NOTHING);
  }

  private static int together(BatchRun run, Arguments arguments, CorpusView view)
      throws UsageException, NothingDoneException, SettingsException {
    if (arguments.output().isEmpty()) {
      throw new UsageException("a view of the whole corpus needs a folder: give one with -o DIR");
    }
    CorpusRendering rendering = new CorpusRendering(view);
    return run.run(new TeiTextFiles(), List.of(), inputs -> rendering, rendering);
  }

  private static String address(String option, String value) throws UsageException {
    if (!value.matches("https?://\\S+")) {
      throw new UsageException(
          "--" + option + " “" + value + "”: an address with http:// or https:// is expected");
    }
    return value;
  }
}
