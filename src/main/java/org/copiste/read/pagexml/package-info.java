/** Reads PAGE XML, its versions of 2009 to 2019. */
package org.copiste.read.pagexml;
