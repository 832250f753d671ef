/**
 * The records everything else speaks in: a source text that never changes and the stand-off
 * statements about it.
 *
 * <p>Every offset in this package is a UTF-16 code unit of the decoded source (the byte-order mark
 * excluded, line ends as they are) and every span is half-open, unless a method says that it speaks
 * of the text as seen through edits. Nothing here is ever {@code null}; what may be missing is an
 * {@link java.util.Optional}. This package imports nothing outside the JDK.
 */
package org.copiste.model;
