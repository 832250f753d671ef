/**
 * Processing many files: which of them are inputs and which configuration applies to each, what is
 * up to date, worker threads, and writing results whole or not at all.
 */
package org.copiste.batch;
