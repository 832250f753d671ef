/** Reading XML that strangers wrote, element by element. */
package org.copiste.read.xml;
