/** XML output, and the rules on white space that the encoder and the restorer share. */
package org.copiste.encode.xml;
