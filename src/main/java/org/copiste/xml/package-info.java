/** XML parsers for files that come from anywhere. Every room may use this one, which uses none. */
package org.copiste.xml;
