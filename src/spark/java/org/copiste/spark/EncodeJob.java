package org.copiste.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.copiste.batch.ConfigurationLookup;
import org.copiste.batch.Notice;
import org.copiste.read.InputFormats;
import org.copiste.settings.Configuration;
import org.copiste.settings.SettingKey;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsLoader;

/**
 * {@code encode} on a cluster: {@code spark-submit --class org.copiste.spark.EncodeJob
 * copiste-spark.jar [OPTIONS] INPUT -o OUTPUT}. Ends with the codes of the command line.
 */
public final class EncodeJob {
  private static final String USAGE =
      "spark-submit --class org.copiste.spark.EncodeJob copiste-spark.jar [OPTIONS] INPUT -o OUTPUT";

  private EncodeJob() {}

  /** Runs one job and ends the driver with its exit code where that is not 0. */
  public static void main(String[] args) {
    int code = run(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int run(String[] args) {
    try {
      CommandLine line =
          DefaultParser.builder().setAllowPartialMatching(false).get().parse(options(), args);
      if (line.getArgList().size() != 1 || !line.hasOption("output")) {
        throw new ParseException("one INPUT and -o OUTPUT are expected");
      }
      return encode(line);
    } catch (SettingsException e) {
      System.err.println(Notice.of(e));
      return 2;
    } catch (ParseException e) {
      System.err.println("copiste: error: " + e.getMessage());
      System.err.println("usage: " + USAGE);
      return 2;
    } catch (Exception e) {
      // Spark throws some checked exceptions that no signature declares. Uncaught, they would end
      // job with 1, which means that some documents failed and the others are done.
      System.err.println("copiste: error: " + e.getMessage());
      return 3;
    }
  }

  private static Options options() {
    Options options = new Options();
    options.addOption(Option.builder("o").longOpt("output").hasArg().get());
    options.addOption(Option.builder().longOpt("to").hasArg().get());
    options.addOption(Option.builder().longOpt("fresh").get());
    options.addOption(Option.builder().longOpt("from").hasArg().get());
    options.addOption(Option.builder().longOpt("pages-of-one").get());
    for (String file : List.of("config", "lexicon", "authority", "line-model")) {
      options.addOption(Option.builder().longOpt(file).hasArg().get());
    }
    for (SettingKey key : SettingKey.values()) {
      options.addOption(Option.builder().longOpt(key.label()).hasArg().get());
    }
    return options;
  }

  private static int encode(CommandLine line)
      throws ParseException, SettingsException, IOException {
    Map<SettingKey, String> chosen = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      Optional.ofNullable(line.getOptionValue(key.label()))
          .ifPresent(value -> chosen.put(key, value));
    }
    Optional<String> objection = JobSettings.objection(chosen);
    if (objection.isPresent()) {
      throw new ParseException(objection.get());
    }
    String to = line.getOptionValue("to", "tei");
    if (!List.of("tei", "parquet", "json").contains(to)) {
      throw new ParseException("--to “" + to + "”: tei, parquet or json is expected");
    }
    Optional<String> from = Optional.ofNullable(line.getOptionValue("from"));
    if (from.isPresent() && !InputFormats.options().contains(from.get())) {
      String all = String.join(", ", InputFormats.options());
      throw new ParseException("--from “" + from.get() + "”: one of " + all + " is expected");
    }
    String config = line.getOptionValue("config");
    Configuration configuration =
        config == null ? Configuration.NONE : ConfigurationLookup.named(config).ofStdin();
    List<Path> lexicons = new ArrayList<>();
    String[] named = line.getOptionValues("lexicon");
    for (String lexicon : named == null ? new String[0] : named) {
      lexicons.add(Path.of(lexicon));
    }
    JobSettings settings =
        new JobSettings(
            new SettingsLoader(
                configuration,
                chosen,
                lexicons,
                Optional.ofNullable(line.getOptionValue("authority")).map(Path::of),
                Optional.ofNullable(line.getOptionValue("line-model")).map(Path::of)),
            from);
    SparkSession spark = SparkSession.builder().appName("copiste encode").getOrCreate();
    try {
      return encode(spark, settings, line, to);
    } finally {
      spark.stop();
    }
  }

  private static int encode(SparkSession spark, JobSettings settings, CommandLine line, String to)
      throws ParseException, IOException {
    SaveMode mode = line.hasOption("fresh") ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
    String output = line.getOptionValue("output");
    String table = to.equals("tei") ? output + "/_diagnostics" : output;
    org.apache.hadoop.fs.Path place = new org.apache.hadoop.fs.Path(table);
    Optional<String> objection =
        TableTarget.objection(
            place.getFileSystem(spark.sparkContext().hadoopConfiguration()),
            place,
            mode == SaveMode.Overwrite);
    if (objection.isPresent()) {
      throw new ParseException(objection.get());
    }
    EncodedDatasets.Encoded encoded;
    try {
      encoded =
          new EncodedDatasets(
                  spark,
                  settings,
                  new org.apache.hadoop.fs.Path(output),
                  line.hasOption("pages-of-one"))
              .of(line.getArgList().get(0));
    } catch (EncodedDatasets.RefusedException e) {
      throw new ParseException(e.getMessage());
    }
    Dataset<Row> rows = encoded.rows();
    if (to.equals("tei")) {
      List<String> collisions = encoded.collisions().find();
      if (!collisions.isEmpty()) {
        System.err.println("copiste: error: several documents would write " + collisions);
        return 2;
      }
      SerializableConfiguration hadoop =
          new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
      rows =
          rows.mapPartitions(new TeiFolderWriter(output, hadoop), Encoders.row(ResultRow.COUNTED));
    }
    Counts counts = new Counts(spark);
    Dataset<Row> written =
        rows.map((MapFunction<Row, Row>) counts::counted, Encoders.row(ResultRow.WRITTEN));
    if (to.equals("tei")) {
      written.withColumnRenamed("tei", "file").write().mode(mode).json(table);
    } else {
      written.write().mode(mode).format(to).save(table);
    }
    return counts.end();
  }
}
