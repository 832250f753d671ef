package org.copiste.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.copiste.batch.Notice;
import org.copiste.language.text.NearestName;
import org.copiste.language.text.OneLine;
import org.copiste.settings.SettingsException;
import org.copiste.validate.MessageLocale;

/** The entry point of the command line. */
public final class Main {
  private static final Map<String, Command> COMMANDS = table();

  private final Console console;

  private Main(Console console) {
    this.console = console;
  }

  /** Runs one command line and exits with its exit code. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(buffered(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(buffered(FileDescriptor.err), true, StandardCharsets.UTF_8);
    // Saxon prints where it failed, for instance, which is then reported as a finding.
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> e.printStackTrace(err));
    MessageLocale language = MessageLocale.of(Locale.getDefault(Locale.Category.DISPLAY));
    int code;
    try {
      code = run(args, System.in, out, err, language);
    } catch (RuntimeException | Error e) {
      e.printStackTrace(err);
      code = ExitCode.NOTHING_DONE;
    }
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command line, with messages in English where {@code --lang} does not say otherwise.
   *
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, in, out, err, MessageLocale.EN);
  }

  private static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, MessageLocale language) {
    boolean watched = Boolean.getBoolean("copiste.terminal");
    boolean coloured = Boolean.getBoolean("copiste.colour");
    Optional<MessageLocale> asked = LanguageOption.in(args);
    Translation words = Translation.of(asked.orElse(language));
    int code = new Main(new Console(in, out, err, watched, coloured, words, asked)).run(args);
    if (out.checkError()) {
      err.println(words.of("copiste: error: standard output cannot be written"));
      return Math.max(code, ExitCode.NOTHING_DONE);
    }
    return code;
  }

  private static Map<String, Command> table() {
    Map<String, Command> table = new LinkedHashMap<>();
    for (Command command :
        List.of(
            new EncodeCommand(),
            new RepairCommand(),
            new RestoreCommand(),
            new ValidateCommand(),
            new SchemaCommand(),
            new RenderCommand(),
            new ReviewCommand(),
            new HarvestCommand(),
            new EvaluateCommand(),
            new TrainCommand())) {
      table.put(command.name(), command);
    }
    return table;
  }

  private int run(String[] all) {
    String[] args = LanguageOption.withoutLeading(all);
    if (args.length == 0) {
      new Help(console).program(COMMANDS.values());
      return ExitCode.WELL;
    }
    String first = args[0];
    if (first.equals("--help") || first.equals("-h") || first.equals("help")) {
      return help(LanguageOption.withoutLeading(Arrays.copyOfRange(args, 1, args.length)));
    }
    if (first.equals("--version")) {
      Version.print(console.out());
      return ExitCode.WELL;
    }
    Command command = COMMANDS.get(first);
    if (command == null) {
      String what = first.startsWith("-") ? "option" : "command";
      return usage(
          "there is no " + what + " “" + first + "”" + meant(first, COMMANDS.keySet()),
          "copiste --help");
    }
    return run(command, Arrays.copyOfRange(args, 1, args.length));
  }

  private int help(String[] args) {
    Help help = new Help(console);
    if (args.length == 0) {
      help.program(COMMANDS.values());
      return ExitCode.WELL;
    }
    String[] more = LanguageOption.withoutLeading(Arrays.copyOfRange(args, 1, args.length));
    if (more.length > 0) {
      return usage(
          "help tells of one command or topic at a time, not also of “" + more[0] + "”",
          "copiste help");
    }
    Command command = COMMANDS.get(args[0]);
    if (command != null) {
      help.command(command);
      return ExitCode.WELL;
    }
    if (help.topic(args[0])) {
      return ExitCode.WELL;
    }
    return usage(
        "there is no help about “" + args[0] + "”" + meant(args[0], Help.subjects()),
        "copiste help");
  }

  private static String meant(String name, Collection<String> known) {
    return NearestName.of(name, known).map(near -> "; did you mean “" + near + "”?").orElse("");
  }

  private int run(Command command, String[] args) {
    String help = "copiste " + command.name() + " --help";
    try {
      CommandLine line = parsed(command, args);
      if (line.hasOption("help")) {
        new Help(console).command(command);
        return ExitCode.WELL;
      }
      LanguageOption.check(line);
      return command.run(new Arguments(line), console);
    } catch (UnrecognizedOptionException e) {
      String name = e.getOption().replaceFirst("^--?", "").replaceFirst("=.*", "");
      List<String> known =
          command.allOptions().getOptions().stream().map(o -> "--" + o.getLongOpt()).toList();
      return usage(e.getMessage() + meant("--" + name, known), help);
    } catch (ParseException | UsageException e) {
      return usage(String.valueOf(e.getMessage()), help);
    } catch (SettingsException e) {
      console.say(Notice.of(e));
      return ExitCode.USAGE;
    } catch (NothingDoneException e) {
      error(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_DONE;
    }
  }

  /** The commands, in the order of the help. */
  static Collection<Command> commands() {
    return COMMANDS.values();
  }

  static CommandLine parsed(Command command, String[] args) throws ParseException {
    Options options = command.allOptions();
    options.addOption(Option.builder("h").longOpt("help").desc("print help").get());
    return DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, args, false);
  }

  private int usage(String message, String help) {
    error(message);
    console.err().println(console.words().say("See {1}", help));
    return ExitCode.USAGE;
  }

  private void error(String message) {
    console.err().println("copiste: error: " + console.words().of(OneLine.of(message)));
  }

  private static OutputStream buffered(FileDescriptor descriptor) {
    return new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
  }
}
