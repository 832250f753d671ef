/** Reads hOCR, be it XHTML or whatever passes for HTML. Only this package sees jsoup. */
package org.copiste.read.hocr;
