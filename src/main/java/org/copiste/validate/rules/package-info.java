/**
 * Schematron schemas of the plain sort evaluated rule by rule, each compiled when the first node
 * turns up that it may be about.
 */
package org.copiste.validate.rules;
