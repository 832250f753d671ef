/**
 * The pipeline as a function over a Spark dataset: a layer above {@code batch} and beside the
 * command line, compiled only by the Maven profile {@code spark}.
 */
package org.copiste.spark;
