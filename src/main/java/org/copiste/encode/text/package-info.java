/** Writes the text of a document, flow by flow. */
package org.copiste.encode.text;
