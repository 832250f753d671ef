/**
 * A quick test in one pass over a document that tells whether the profile's Schematron rules can be
 * skipped because none of them can be violated.
 */
package org.copiste.validate.precheck;
