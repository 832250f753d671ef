/**
 * Evaluation of simple Schematron schemas rule by rule, without XSLT. A rule is compiled when the
 * first node is met that it may match.
 */
package org.copiste.validate.rules;
