package org.copiste.entities.date;

/**
 * A number read from tokens.
 *
 * @param value the number
 * @param end index one past its last token
 */
record ReadNumber(int value, int end) {}
