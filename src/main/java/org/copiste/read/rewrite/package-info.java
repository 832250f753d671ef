/**
 * Changing words in the characters of a file that says where its text stands, so that all else
 * stays as it is.
 */
package org.copiste.read.rewrite;
