/**
 * Shows in one reading of a document that no Schematron rule of the profile can find anything in
 * it, so that the rules themselves need not be run.
 */
package org.copiste.validate.clearance;
