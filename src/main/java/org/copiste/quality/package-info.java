/**
 * How well a page was read: its counts, an estimated share of wrong words with its interval, and
 * the report of all pages of a run.
 */
package org.copiste.quality;
