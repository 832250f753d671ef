package org.copiste.entities.name.mention;

/**
 * The probabilities of names that a list or a rule finds. Where names overlap, they decide between
 * names of one length and one source; they are also what the ledger reports. All were set by hand
 * in the order in which the rules were right on the seed letters and on the development set
 * hipe2020-dev-fr; none is calibrated, docs/evaluation/names.md says how often they are right.
 */
public final class NameProbabilities {
  /** A name as the authority file has it. */
  public static final double LISTED = 0.98;

  /** Another spelling of a listed person's surname. */
  public static final double SIMILAR_SURNAME = 0.9;

  /** The forename alone of a person whom the same block names otherwise. */
  public static final double LONE_FORENAME = 0.8;

  /** An acronym that stands for a country. */
  public static final double PLACE_ACRONYM = 0.95;

  /** Any other acronym after an article. */
  public static final double ORGANISATION_ACRONYM = 0.85;

  /** An organisation's name with the noun that heads it. */
  public static final double ORGANISATION = 0.85;

  /** A capitalised word after a noun like {@code agence}, and a news agency before a dispatch. */
  public static final double APPOSITION = 0.7;

  /** A name in quotation marks after or with a noun for an organisation. */
  public static final double QUOTED = 0.85;

  /** The same name elsewhere in the document. */
  public static final double QUOTED_ELSEWHERE = 0.8;

  /** A surname after initials, a forename or a title. */
  public static final double PERSON = 0.93;

  /** A surname by its ending. */
  public static final double FOREIGN_SURNAME = 0.8;

  /** A nickname and the name in brackets that explains it. */
  public static final double GLOSS = 0.9;

  /** A place's name with the noun that is part of it. */
  public static final double PLACE = 0.85;

  /** The short form of a country in brackets after a name. */
  public static final double COUNTRY_CODE = 0.8;

  private NameProbabilities() {}
}
