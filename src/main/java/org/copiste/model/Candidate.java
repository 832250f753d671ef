package org.copiste.model;

/**
 * An edit that is not applied, because it is not sure enough or because a person rejected it.
 * Candidates may overlap each other and what is applied.
 *
 * @param edit the edit that could be made
 */
public record Candidate(Edit edit) {}
