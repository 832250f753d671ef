/**
 * The data model: a source text that never changes, and stand-off statements about it.
 *
 * <p><b>Offsets</b> count UTF-16 code units of the decoded source text, from 0; the byte-order mark
 * is not part of the text, line ends are kept as they are. Spans are half-open: the start belongs
 * to them, the end does not. Where a method means the text <em>as read</em>, with its edits
 * applied, it says so.
 *
 * <p><b>Absence.</b> No parameter, component or return value in this package is ever {@code null}.
 * What may be missing is an {@link java.util.Optional} or an empty list.
 *
 * <p><b>Immutability.</b> All types are immutable and safe for use by several threads; list
 * components are copied when a record is made. Except where a constructor says otherwise, records
 * do not check what they are given: {@link org.copiste.model.Document} states what the parts of a
 * document promise about each other.
 *
 * <p><b>Probabilities</b> lie between 0 and 1.
 *
 * <p>This package depends on nothing outside {@code java.base}.
 */
package org.copiste.model;
