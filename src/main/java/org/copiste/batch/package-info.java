/**
 * Many files at once: which files are inputs and what the configuration says of them, what is up to
 * date, workers, writing whole files or none.
 */
package org.copiste.batch;
