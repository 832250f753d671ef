/**
 * Views of finished TEI: plain text, reading editions, exports. Each is an XSLT stylesheet in the
 * folder {@code xslt}, which is part of the program.
 */
package org.copiste.render;
