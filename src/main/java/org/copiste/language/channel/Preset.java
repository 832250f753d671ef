package org.copiste.language.channel;

/**
 * How a kind of recognition errs.
 *
 * @param name as a user names it
 * @param counts its error counts
 */
public record Preset(String name, ErrorCounts counts) {}
