/**
 * Validation of TEI documents against RELAX NG and Schematron.
 *
 * <p>An invalid document gives {@linkplain org.copiste.validate.Finding findings}, never an
 * exception. Nothing in this package opens a network connection: a schema comes from a local file,
 * possibly by an XML catalog, or is missing. The Schematron rules of a schema read only its own
 * folder ({@code ConfinedConfiguration}). Schemas are compiled once and shared by threads. Lines
 * and columns count from 1; 0 means none.
 */
package org.copiste.validate;
