/**
 * The pipeline as a function over a Spark dataset. A layer above {@code batch}, as the command line
 * is one; it is built by the profile {@code spark} alone.
 */
package org.copiste.spark;
