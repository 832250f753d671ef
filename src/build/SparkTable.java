import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Turns a table of JSON lines into Parquet, or back, with Spark alone and nothing of Copiste.
 *
 * <p>Run as a single source file: {@code java -cp "$SPARK_HOME/jars/*" SparkTable.java FROM TO}.
 */
final class SparkTable {
  private SparkTable() {}

  public static void main(String[] args) {
    SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate();
    boolean fromParquet = args[0].endsWith(".parquet");
    Dataset<Row> table = fromParquet ? spark.read().parquet(args[0]) : spark.read().json(args[0]);
    System.out.println("  " + table.schema().simpleString() + ", " + table.count() + " rows");
    table.write().format(fromParquet ? "json" : "parquet").save(args[1]);
    spark.stop();
  }
}
