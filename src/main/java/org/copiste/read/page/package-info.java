/**
 * What the readers of all formats with a layout share: a reader hands over one page after the
 * other, each with its text and where that stands.
 */
package org.copiste.read.page;
