package org.copiste.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Texts put together from everything that ever made an encoder or a stage before it stumble: notes
 * numbered in every way, dates that cannot be, letters and blanks that XML or Java see otherwise
 * than a reader does, lines and pages that end in every way. A seed gives always the same text.
 */
final class HostileTexts {
  private static final List<String> NOTES =
      List.of(
          "La salle est ornée (1).\n\n(1) De portraits.\n",
          "Les efforts continuent (1).\n\n(1) Ibid.\n",
          "Un mot* et un autre*.\n\n* Première.\n* Deuxième.\n",
          "Un mot **.\n\n** Voir plus haut.\n",
          "[1]\n",
          "[1] [1] [1]",
          "Il y vint [1], puis [2].\n\n[1] Une note.\n[2] Une autre note.\n",
          "  [1] Note sans appel.\n",
          "L'appareil1 fut vu².\n\n1. Un appareil.\n2. Vu.\n",
          "juiIIetl\n\n1 Le mois.\n",
          "(a) Première note.\n(b) Deuxième.\n(a) Encore.\n",
          "1\n1\n1\n",
          "1 1 1\n\n1 1 1\n",
          "(*)\n",
          "(*) Note de l'éditeur.\n",
          "1) Un.\n2) Deux.\n2) Deux.\n",
          "NOTES\n\n1. Première.\n2. Deuxième.\n1. Première encore.\n",
          "mot (¹) mot ¹ mot¹\n\n¹ Note.\n¹) Note.\n",
          "° Note au degré.\n",
          "† Il mourut†.\n\n† Mort.\n",
          "(1)\n\n(1)\n\n(2)\n",
          "Voir la note (1)(2)(3)\n\n(1) A. (2) B. (3) C.\n",
          "— (1) Note du traducteur (N. d. T.).\n",
          "*\n* *\n* * *\n",
          "*A\n*B\n",
          "* A\n* B\n* C\n",
          "*Titre : *Annuaire de droit\n\n*Auteur : *Institut de droit\n\n*Date : *1877\n");
  private static final List<String> DATES =
      List.of(
          "PARIS, 30 Novembre 1922.\n",
          "Dimanche 17, Lundi 18 et Mardi 10 Décembre, de M.M. de Gerlach,\n",
          "mai 0000",
          "les 8, 3 mai 1923",
          "hiver 9999",
          "le 31 février 1900",
          "le 30 février",
          "29 février 1901",
          "du 5 au 2 mars 1920",
          "de 1923 à 1920",
          "1914-1911",
          "du 12 mars 1920 au 3 janvier 1919",
          "An III, 14 vendémiaire an XX",
          "le 45 juin 1920",
          "le 0 mai 1920",
          "fin août 9999",
          "vers 0000",
          "le XXe siècle, le CCe siècle",
          "le 1er janvier 1",
          "99999",
          "l9l4",
          "ce 3 7bre 1789",
          "la nuit du 31 décembre 9999 au 1er janvier 10000",
          "avant le 3 mai 0001",
          "25 décembre 0000 av. J.-C.",
          "dans les années 0000",
          "le 8 et 3 de ce mois",
          "entre 1920 et 1910",
          "été 0000",
          "29 février 1900",
          "du 31 au 30 juin 1912",
          "Décembre 1920, 3 Décembre 1919");
  private static final List<String> NAMES =
      List.of(
          "M. Deſpras",
          "Van Dĳk et Coŀlell",
          "M. Dupontᵃ",
          "M. Nº Ducª",
          "le Dʳ Ærœſ",
          "Mᵐᵉ de La Fayette",
          "M. Ǆivo Ǌegoš",
          "MM. ASSER, LORIMER, MANCINI et WOOLSEY",
          "M. ߀ ߁ 𝔄lbert 𝕭ernard",
          "M. 𐐀𐐨bert",
          "M. Ωmega et Ⅻ. Louis Ⅻ",
          "M. ﬁsher ﬀ",
          "M. Œ·uvre·s",
          "M. ªlbert ºdin",
          "M. Pétri\u0301s O\u0308der",
          "Mlle P1, M. n1, M. Copiste, M. Ocr-Source",
          "le comte de Copiste",
          "M. K\u212Aelvin et \u212Bngström",
          "M. \u02BFAbd al-\u1E24am\u012Bd",
          "Ali-\u00ADBaba",
          "M. \u0660\u0661\u0662 Zéro",
          "M. d'Estournelles de Constant",
          "le_^ Cte ¦ de | Mun",
          "M. İsmet Iſık ŉkosi",
          "M. \uD83D\uDE00ourire");
  private static final List<String> BLOCKS =
      List.of(
          "CHAPITRE PREMIER\n\nL\n\ne train partit à l'heure.\n",
          "Mon cher ami,\n\nJe vous écris.\n\nVotre dévoué,\nDUBOIS\n",
          "Sire,\n",
          "P. S.-\nJe suis très touché.\n",
          "1° Premier.\n2° Second.\n3° Tiers.\n",
          "- un\n- deux\n- trois\n",
          "I. Un\nII. Deux\nIV. Quatre\n",
          "a\tb\tc\n1\t2\t3\n",
          "Nom | Age | Ville\nDupont | 3 | Paris\n",
          "— 12 —\n",
          "- 2 -\n",
          "[Page 2]\n",
          "=== Page 1 ===\n",
          "38 DEUXIÈME PARTIE.\n",
          "II AVANT-PROPOS\n",
          "https://exemple.fr/a?b=1&c=<d>\n",
          "« Il dit « non » et « oui.\n",
          "“Oui”, „non“, 'peut-être\", « »\n",
          "[[[ ]]] (((\n",
          "[G] [sic] [a [b [c] d] e]\n",
          "_mot_ *mot* **mot** ***\n",
          "Au clair de la lune,\nMon ami Pierrot,\n",
          "(Signé) X.\n",
          "-\n",
          ".\n",
          "!\n",
          "&\n",
          "<\n",
          "</p> ]]> <!-- -- --> <?x?> &amp; &#0;\n",
          "«\n",
          "A\n",
          "SÉNAT\nPARIS, 1° Juin 1917.\nMon cher collègue,\n",
          "À Monsieur\nMonsieur BUTLER,\nNEW-YORK.\n");
  private static final List<String> WORDS =
      List.of(
          "le",
          "jardin",
          "regu",
          "I'appareil",
          "in séré",
          "Siles",
          "les hommes & les femmes",
          "aujour-\nd'hui",
          "connois-\nsance",
          "Etats-\n\nUnis",
          "mot-",
          "-mot",
          "l'",
          "'",
          "’homme",
          "d '",
          "tres",
          "a",
          "à",
          "ou",
          "déja",
          "la ſœur",
          "1er",
          "lr",
          "2 me",
          "n°",
          "§",
          "%",
          "plu»",
          "e.l",
          "san*",
          "Fyrénées",
          "XIVe",
          "xviij",
          "LXXXVIIII",
          "mmmmmmmmm",
          "…",
          "..",
          "—",
          "|",
          "^",
          "¬",
          "é",
          "e\u0301",
          "\u0301",
          "\uD835\uDD04b",
          "\uD83D\uDE00",
          "x\uD800",
          "\uDC00y",
          "\uFFFD",
          "\uFFFE",
          "\uFEFF",
          "ﬁn",
          "\u202Ertl\u202C",
          "中文",
          "عربي",
          "\u200Bzw\u200D");
  private static final List<String> BLANKS =
      List.of(
          " ", " ", " ", " ", " ", " ", "  ", "    ", "\t", "\u00A0", "\u202F", "\u2009", "\u3000",
          "\u2007", "\u1680", "\u205F", "\u2028", "\u2029", "\u000B", "\u0085", "\u001C", "\u001F",
          "\u200B", "\uFEFF", "\u180E", "\f", " \f ", "\u00AD");
  private static final List<String> LINE_ENDS =
      List.of(
          "\n",
          "\n",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "\r\n",
          "\r",
          "\n\r",
          " \n",
          "\t\n",
          "\u00A0\n",
          "\u3000\n\u3000",
          "\n\u00A0\n",
          "\n\f",
          "\f\n",
          "\f",
          "-\n",
          "\n\n\n\n",
          "\n\u202F",
          "\n\u0085\n",
          "\n\u2028\n",
          "\u000B\n",
          "\r\r",
          "\n \f \n");
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.UTF_16LE);
  private static final int LONGEST_LINE = 4000;

  private final Random random;

  HostileTexts(long seed) {
    this.random = new Random(seed * 7919 + 17);
  }

  /** The bytes of a file: never empty, never so full of controls that it is no text. */
  byte[] bytes() {
    String text = text();
    Charset charset = pick(CHARSETS);
    byte[] bytes = text.getBytes(charset);
    if (!new String(bytes, charset).equals(text)) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    if (charset.equals(StandardCharsets.UTF_16LE)) {
      byte[] marked = new byte[bytes.length + 2];
      ByteBuffer.wrap(marked).put((byte) 0xFF).put((byte) 0xFE).put(bytes);
      return marked;
    }
    if (random.nextInt(10) == 0) {
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  private String text() {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? pick(BLANKS) : "");
    int pieces = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 14);
    for (int i = 0; i < pieces; i++) {
      text.append(piece());
      text.append(random.nextInt(3) == 0 ? pick(BLANKS) : pick(LINE_ENDS));
    }
    if (random.nextBoolean()) {
      text.append(random.nextBoolean() ? pick(BLANKS) : pick(LINE_ENDS));
    }
    mutate(text);
    if (random.nextInt(60) == 0) {
      text.append(pick(WORDS).repeat(1 + random.nextInt(LONGEST_LINE / 20)));
    }
    return text.append(text.toString().isBlank() ? "x" : "").toString();
  }

  private String piece() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> pick(NOTES);
      case 2 -> pick(DATES);
      case 3 -> pick(NAMES);
      case 4 -> pick(BLOCKS);
      default -> sentence();
    };
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    int words = 1 + random.nextInt(12);
    for (int i = 0; i < words; i++) {
      List<String> from =
          switch (random.nextInt(9)) {
            case 0 -> DATES;
            case 1 -> NAMES;
            case 2 -> List.of("(1)", "*", "[1]", "1", "²", "(a)", "(2)", "¹)", "[*]", "2");
            default -> WORDS;
          };
      sentence.append(i == 0 ? "" : random.nextInt(6) == 0 ? pick(BLANKS) : " ");
      sentence.append(pick(from));
    }
    return sentence.append(random.nextBoolean() ? "." : "").toString();
  }

  /** Damage as a copyist or a program does it: signs added, lost, doubled, exchanged. */
  private void mutate(StringBuilder text) {
    int times = random.nextInt(3) == 0 ? random.nextInt(1 + text.length() / 60) : 0;
    for (int i = 0; i < times && text.length() > 2; i++) {
      int at = random.nextInt(text.length() - 1);
      switch (random.nextInt(6)) {
        case 0 -> text.insert(at, pick(BLANKS));
        case 1 -> text.insert(at, pick(LINE_ENDS));
        case 2 -> text.deleteCharAt(at);
        case 3 -> text.insert(at, text.charAt(at));
        case 4 -> text.insert(at, "[](){}*«»'-&<>".charAt(random.nextInt(14)));
        default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
      }
    }
    int controls = random.nextInt(4) == 0 ? text.length() / 100 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && "\n\r\t\f\u0085".indexOf(c) < 0;
      if (control && --controls < 0) {
        text.setCharAt(i, ' ');
      }
    }
    for (; controls > 0; controls--) {
      text.insert(random.nextInt(text.length()), (char) (1 + random.nextInt(8)));
    }
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
