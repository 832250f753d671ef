/**
 * The public API, for programs that embed Copiste. {@link org.copiste.Copiste} is where to begin;
 * what it returns is made of the records of {@link org.copiste.model}. No other package is meant
 * for outsiders: its types may change with every version.
 */
package org.copiste;
