/**
 * Prepares a document for writing: identifiers, note numbers, inline elements, choices, line
 * breaks.
 */
package org.copiste.encode.layout;
