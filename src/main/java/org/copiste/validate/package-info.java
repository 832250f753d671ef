/**
 * Validity of TEI documents: RELAX NG and Schematron, and what they find.
 *
 * <p>Invalidity is a value here ({@link org.copiste.validate.Finding}), never an exception. Nothing
 * in this package opens a network connection: what a document or a schema refers to is read from
 * the file system, from a catalog, or not at all. Schemas are compiled once and shared by threads.
 * Lines and columns count from 1; 0 where there is none.
 */
package org.copiste.validate;
